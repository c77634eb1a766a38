package org.casus.ledger;

import java.util.Comparator;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;

/**
 * In how many incidents an actor has some part.
 *
 * @param key the actor's key, as filters ask for it
 * @param name what it is called; where incidents differ, the first name in the order of their letters
 * @param kind what sort of actor; where incidents differ, the kind that goes with that name and comes first
 * @param number how many there are
 */
public record ActorTally(String key, String name, ActorKind kind, long number) {

  /** Most first, then by key. */
  public static final Comparator<ActorTally> ORDER =
      Comparator.comparingLong(ActorTally::number).reversed().thenComparing(ActorTally::key);

  /** So many incidents of an actor. */
  public static ActorTally of(ActorRef actor, long number) {
    return new ActorTally(actor.key(), actor.name(), actor.kind(), number);
  }

  /** The same actor with another number. */
  public ActorTally times(long other) {
    return new ActorTally(key, name, kind, other);
  }

  /** What both count together, under one name. */
  public ActorTally and(ActorTally other) {
    int names = name.compareTo(other.name);
    boolean mine = names < 0 || (names == 0 && kind.compareTo(other.kind) <= 0);
    return new ActorTally(key, mine ? name : other.name, mine ? kind : other.kind, number + other.number);
  }
}
