package org.casus.export;

import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Role;
import org.casus.assertion.Stance;

/** How an attribution reads in a few words, never as a plain deed. */
final class StanceWords {
  private StanceWords() {}

  /** What an edge from the actor meant to the incident is called: {@code accused-of-carrying-out}, {@code denies}. */
  static String edge(AttributionAssertion word) {
    if (word.accused() == null && word.stance() != Stance.PRAISES) {
      return word.stance() == Stance.NONE ? "says-nobody-claimed" : word.stance().wire();
    }
    String doing = doing(word.role()).replace(' ', '-');
    return switch (word.stance()) {
      case CLAIMS, DENIES -> word.role() == Role.CARRIED_OUT ? word.stance().wire() : word.stance().wire() + "-" + doing;
      case PRAISES -> "praises";
      case NONE -> "said-not-to-have-claimed";
      case ACCUSES -> "accused-of-" + doing;
      case ASSESSES -> "assessed-as-" + doing;
      case REPORTS -> "reported-" + doing;
      case DISPUTES -> "disputed-" + doing;
    };
  }

  /** The same as words to stand between an actor and an incident, with whose word it is. */
  static String role(AttributionAssertion word, String speaker) {
    String doing = doing(word.role());
    String plain = switch (word.stance()) {
      case CLAIMS -> "claimed " + (word.role() == Role.CARRIED_OUT ? "as own act" : doing) + ", as told by " + speaker;
      case DENIES -> "denied " + doing + ", as told by " + speaker;
      case PRAISES -> "praised without a claim by " + speaker;
      case NONE -> "nobody had claimed it, says " + speaker;
      case ACCUSES -> "accused of " + doing + " by " + speaker;
      case ASSESSES -> "assessed as " + doing + " by " + speaker;
      case REPORTS -> "reported " + doing + " by " + speaker;
      case DISPUTES -> doing + " disputed by " + speaker;
    };
    return plain + " (" + sure(word.likelihood()) + ")";
  }

  /** How sure the words are, so that nobody takes a flat statement for a fact. */
  static String sure(Likelihood likelihood) {
    return switch (likelihood) {
      case FACT -> "stated without a hedge";
      case UNSCALED -> "hedged, no probability given";
      default -> likelihood.wire().replace('-', ' ');
    };
  }

  private static String doing(Role role) {
    return switch (role) {
      case CARRIED_OUT -> "carrying out";
      case DIRECTED -> "directing";
      case SUPPORTED -> "supporting";
    };
  }
}
