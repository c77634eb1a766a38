package org.casus.incident;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * On whose word an incident stands: every telling of it, grouped by where it comes from. Ten copies of one dispatch are
 * one origin, and so are two outlets that quote one assessment.
 *
 * @param incident the incident's id
 * @param origins the independent origins, by name
 */
public record Lineage(String incident, List<Origin> origins) {

  /** Copies the list. */
  public Lineage {
    origins = List.copyOf(origins);
  }

  /**
   * The lineage of an incident.
   *
   * @param events the events that the incident is made of, as analysts see them
   * @param words the attributions of these events, rejected ones left out
   * @param imprints where each of the incident's reports comes from, by the report's id
   */
  public static Lineage of(Incident incident, Collection<EventAssertion> events, Collection<AttributionAssertion> words,
      Function<String, Imprint> imprints) {
    return new Lineage(incident.id(), Descent.of(Voiced.all(events, words, imprints)).origins());
  }

  /** The names of the origins, each once, sorted. */
  public List<String> names() {
    return origins.stream().map(Origin::name).distinct().sorted().toList();
  }

  /**
   * One origin.
   *
   * @param name the source named in the text, or the wire service, publisher or report whose own words they are
   * @param tellings who passes it on, oldest publication first; the first is where it is taken to come from
   */
  public record Origin(String name, List<Telling> tellings) {

    /** Copies the list. */
    public Origin {
      tellings = List.copyOf(tellings);
    }
  }

  /**
   * A report that tells the incident on the word of an origin.
   *
   * @param report the report's id
   * @param by the one on whose word this report tells it, as it names it
   * @param published ISO day, month or year of publication, or null
   * @param words the sentence
   * @param reason why it belongs to this origin, readable by a person
   */
  public record Telling(String report, String by, @Nullable String published, SourceSpan words, String reason) {}
}
