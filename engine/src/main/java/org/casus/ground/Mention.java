package org.casus.ground;

/** Something grounded in a run of tokens of one sentence. */
public sealed interface Mention permits ActorMention, PlaceMention, DateMention, WeaponWord, NumberMention {

  /** Index of the sentence in its report. */
  int sentence();

  /** First token. */
  int first();

  /** Last token, included. */
  int last();

  /** The words. */
  String text();

  /** Whether the token stands in the mention. */
  default boolean covers(int token) {
    return first() <= token && token <= last();
  }
}
