package org.casus.extract;

import java.util.function.Consumer;

/** Reads the relations of one sort of wording out of a sentence. Implementations are thread-safe. */
interface RelationReader {

  /** Hands every relation that the rule reads in the sentence to {@code out}. */
  void read(RelationRule rule, RelationScene scene, Consumer<FoundRelation> out);
}
