package org.casus.extract.wire;

import edu.stanford.nlp.util.Lazy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.assertion.SourceSpan;
import org.casus.extract.EventReading;
import org.casus.extract.Telling;
import org.casus.ground.Grounded;
import org.casus.knowledge.Knowledge;

/**
 * Reads the violent incidents of wire reports in capitals as the model learned from annotators: incidents against persons and
 * things, not clashes between forces nor old or general violence. In such a report its incidents take the place of the
 * assaults that rules read, and keep from those when, where and how many. Other reports pass as they are.
 *
 * <p>Thread-safe. The model is loaded at the first report in capitals.
 */
public final class IncidentReader {

  private final WordClasses classes;
  private final Lazy<IncidentFinder> finder;

  /** A reader with the shipped weights. */
  public IncidentReader(Knowledge knowledge) {
    this.classes = new WordClasses(knowledge);
    this.finder = Lazy.of(() -> new IncidentFinder(IncidentModel.shipped()));
  }

  /** A reader with other weights. */
  public IncidentReader(Knowledge knowledge, IncidentModel model) {
    this.classes = new WordClasses(knowledge);
    this.finder = Lazy.of(() -> new IncidentFinder(model));
  }

  /** The events of a report: those read by rules, in a wire report with the assaults read anew. */
  public EventReading read(Grounded grounded, EventReading rules) {
    if (!grounded.discourse().inCapitals()) {
      return rules;
    }
    List<EventAssertion> assaults = rules.events().stream().filter(e -> e.type() == EventType.ASSAULT).toList();
    List<EventAssertion> incidents = new ArrayList<>();
    for (ReadIncident incident : finder().find(new Scene(grounded.discourse(), classes))) {
      incidents.add(new IncidentEvent(grounded, incident).event(assaults));
    }
    List<EventAssertion> events = new ArrayList<>(rules.events());
    events.removeAll(assaults);
    events.addAll(incidents);
    events.sort(Comparator.comparing((EventAssertion e) -> e.evidence().get(0)).thenComparing(EventAssertion::id));
    return new EventReading(events, anchors(rules.byAnchor(), assaults, incidents), tellings(rules.tellings(), assaults, incidents));
  }

  private synchronized IncidentFinder finder() {
    return finder.get();
  }

  /** A word that evoked an assault evokes the incident that is told in the same sentence; else nothing. */
  private static Map<String, String> anchors(
      Map<String, String> byAnchor, List<EventAssertion> assaults, List<EventAssertion> incidents) {
    Map<String, String> anchors = new HashMap<>();
    byAnchor.forEach((anchor, id) -> meant(id, assaults, incidents).ifPresent(meant -> anchors.put(anchor, meant)));
    return anchors;
  }

  private static List<Telling> tellings(
      List<Telling> tellings, List<EventAssertion> assaults, List<EventAssertion> incidents) {
    return tellings.stream().flatMap(t -> meant(t.event(), assaults, incidents).stream().map(id ->
        new Telling(id, t.sentence(), t.trigger(), t.doers(), t.backers(), t.status(), t.likelihood()))).toList();
  }

  private static Optional<String> meant(String id, List<EventAssertion> assaults, List<EventAssertion> incidents) {
    Optional<EventAssertion> assault = assaults.stream().filter(a -> a.id().equals(id)).findFirst();
    return assault.isEmpty()
        ? Optional.of(id)
        : incidents.stream().filter(i -> together(i, assault.get())).map(EventAssertion::id).findFirst();
  }

  /** Whether two events are told in a common sentence. */
  static boolean together(EventAssertion one, EventAssertion other) {
    return one.evidence().stream().anyMatch(s -> other.evidence().stream().anyMatch(s::overlaps));
  }

  static boolean together(List<SourceSpan> spans, EventAssertion event) {
    return event.evidence().stream().anyMatch(s -> spans.stream().anyMatch(s::overlaps));
  }
}
