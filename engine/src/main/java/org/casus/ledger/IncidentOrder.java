package org.casus.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.casus.assertion.ActorRef;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.WireName;
import org.casus.corpus.SearchWords;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.incident.Lens;

/** In what order incidents are shown. Equals stand in the order of {@link #DATE}. */
public enum IncidentOrder implements WireName {
  /** By date, then id, those without a first day last: {@link Incident#ORDER}. */
  DATE(Comparator.comparing(incident -> 0)),
  /** The latest first, those without a first day last. */
  LATEST(Comparator.comparing(incident -> incident.settled().date().from(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))),
  /** Those that most reports tell of first. */
  REPORTS(Comparator.comparingInt(incident -> -incident.incident().documents().size())),
  /** Those that stand on the word of most independent origins first. */
  ORIGINS(Comparator.comparingInt(incident -> -incident.incident().origins().size())),
  /** By kind of event, in the order of the scale from agreement to assault. */
  KIND(Comparator.comparing(incident -> incident.settled().type())),
  /** By the name of the most exact place, whatever its case and accents; those without one last. */
  PLACE(named(IncidentOrder::place)),
  /** By the name of the first doer whom anybody names, whatever its case and accents; those without one last. */
  DOER(named(IncidentOrder::doer));

  /** How many characters of a name are looked at. */
  private static final int LONGEST = 60;

  /** After every name. */
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private final Comparator<AttributedIncident> comparator;

  IncidentOrder(Comparator<AttributedIncident> first) {
    this.comparator = first.thenComparing(AttributedIncident::incident, Incident.ORDER);
  }

  private static Comparator<AttributedIncident> named(Function<AttributedIncident, String> name) {
    return Comparator.comparing(incident -> name.apply(incident).getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
  }

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }

  /** The order. */
  public Comparator<AttributedIncident> comparator() {
    return comparator;
  }

  /** What {@link #PLACE} compares, as the bytes of UTF-8. */
  public static String place(AttributedIncident incident) {
    PlaceRef place = incident.settled().place();
    return place == null ? LAST : compared(place.name());
  }

  /** What {@link #DOER} compares, as the bytes of UTF-8. */
  public static String doer(AttributedIncident incident) {
    List<ActorRef> doers = Lens.INCLUSIVE.doers(incident);
    return doers.isEmpty() ? LAST : compared(doers.get(0).name());
  }

  private static String compared(String name) {
    String words = SearchWords.of(name);
    return words.codePointCount(0, words.length()) <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST));
  }
}
