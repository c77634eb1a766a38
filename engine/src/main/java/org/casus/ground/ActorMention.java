package org.casus.ground;

import org.casus.assertion.ActorRef;

/**
 * A named or described actor.
 *
 * @param head the token that carries the mention in the sentence's tree
 * @param actor who is meant; its {@code text} is {@code text}
 * @param basis how it was found
 */
public record ActorMention(int sentence, int first, int last, int head, String text, ActorRef actor, Basis basis)
    implements Mention {

  /** How a mention was found. */
  public enum Basis {
    /** A name of the register. */
    REGISTER,
    /** A demonym or another adjective of a state or population ("Iranian"). */
    ADJECTIVE,
    /** A described group ("Shia militias", "Turkish forces"). */
    DESCRIBED,
    /** A name that only the statistical tagger knows. */
    STATISTICAL,
    /** A pronoun or "the group", resolved to an earlier mention. */
    ANAPHOR
  }
}
