package org.casus.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.assertion.EventAssertion;
import org.casus.discourse.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The events of one report and where its words speak of them.
 *
 * @param events in order of appearance
 * @param byAnchor the event's id by "sentence:token"
 * @param tellings each sentence's word on each event, in order of appearance
 */
public record EventReading(List<EventAssertion> events, Map<String, String> byAnchor, List<Telling> tellings) {

  /** Copies the collections. */
  public EventReading {
    events = List.copyOf(events);
    byAnchor = Map.copyOf(byAnchor);
    tellings = List.copyOf(tellings);
  }

  static String anchor(Sentence sentence, int token) {
    return sentence.index() + ":" + token;
  }

  /** The event that the token evokes. */
  public Optional<EventAssertion> at(Sentence sentence, int token) {
    return byId(byAnchor.get(anchor(sentence, token)));
  }

  /** The event with this id. */
  public Optional<EventAssertion> byId(@Nullable String id) {
    return events.stream().filter(e -> e.id().equals(id)).findFirst();
  }
}
