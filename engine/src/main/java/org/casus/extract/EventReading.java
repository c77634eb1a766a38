package org.casus.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.assertion.EventAssertion;
import org.casus.discourse.Sentence;

/**
 * The events of one report and where its words speak of them.
 *
 * @param events in order of appearance
 * @param byAnchor the event's id by "sentence:token"
 */
public record EventReading(List<EventAssertion> events, Map<String, String> byAnchor) {

  /** Copies the collections. */
  public EventReading {
    events = List.copyOf(events);
    byAnchor = Map.copyOf(byAnchor);
  }

  static String anchor(Sentence sentence, int token) {
    return sentence.index() + ":" + token;
  }

  /** The event that the token evokes. */
  public Optional<EventAssertion> at(Sentence sentence, int token) {
    String id = byAnchor.get(anchor(sentence, token));
    return events.stream().filter(e -> e.id().equals(id)).findFirst();
  }
}
