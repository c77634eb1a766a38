package org.casus.extract;

import java.util.List;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventStatus;
import org.casus.assertion.Likelihood;
import org.casus.discourse.Sentence;

/**
 * One sentence's word on an event, before it was joined with what others tell of it.
 *
 * @param event id of the event
 * @param sentence where it is told
 * @param trigger the token that evokes it
 * @param doers who does it as this sentence has it
 * @param backers who stands behind it as this sentence has it
 * @param status whether this sentence tells it as having happened
 * @param likelihood how sure this sentence is of it
 */
public record Telling(String event, Sentence sentence, int trigger, List<ActorRef> doers, List<ActorRef> backers, EventStatus status,
    Likelihood likelihood) {

  /** Copies the lists. */
  public Telling {
    doers = List.copyOf(doers);
    backers = List.copyOf(backers);
  }

  Telling(EventDraft draft) {
    this("", draft.sentence, draft.trigger(), List.copyOf(draft.perpetrators.values()), List.copyOf(draft.sponsors.values()), draft.status,
        draft.likelihood);
  }

  Telling of(String id) {
    return new Telling(id, sentence, trigger, doers, backers, status, likelihood);
  }
}
