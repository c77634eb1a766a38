package org.casus.ground;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;

/** Who belongs to whom, as far as the register knows: an official to his state, a spokesman to his group. Thread-safe. */
public final class Sides {

  private static final Set<ActorKind> OF_A_STATE =
      Set.of(ActorKind.STATE, ActorKind.GOVERNMENT_BODY, ActorKind.MILITARY, ActorKind.INTELLIGENCE, ActorKind.PERSON);

  private final ActorRegister register;

  /** Sides by a register. */
  public Sides(ActorRegister register) {
    this.register = register;
  }

  /** Whether one belongs to the other, or both to one state's government or forces. */
  public boolean same(ActorRef left, ActorRef right) {
    if (left.key().equals(right.key())) {
      return true;
    }
    Set<String> leftChain = chain(left);
    Set<String> rightChain = chain(right);
    if (left.id() != null && rightChain.contains(left.id()) && official(right)
        || right.id() != null && leftChain.contains(right.id()) && official(left)) {
      return true;
    }
    leftChain.retainAll(rightChain);
    return official(left) && official(right)
        && leftChain.stream().map(register::find).flatMap(Optional::stream).anyMatch(Actor::state);
  }

  private static boolean official(ActorRef actor) {
    return OF_A_STATE.contains(actor.kind());
  }

  /** The actor and all it belongs to, by id. */
  private Set<String> chain(ActorRef actor) {
    Set<String> chain = new HashSet<>();
    String id = actor.id() != null ? actor.id() : adjective(actor.name());
    while (!id.isEmpty() && chain.add(id)) {
      id = register.find(id).map(Actor::parent).orElse("");
    }
    return chain;
  }

  /** The state whose adjective or name begins a description ("Turkish officials", "US Air Force Gen. X"). */
  private String adjective(String name) {
    return register.state(name).map(Actor::id).orElse("");
  }
}
