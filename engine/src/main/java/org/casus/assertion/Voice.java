package org.casus.assertion;

import java.util.List;

/**
 * On whose word something is said.
 *
 * @param by the origin, the first link of the chain
 * @param chain the whole chain as named in the text, from the origin outwards, {@code "report"} last
 */
public record Voice(ActorRef by, List<String> chain) {

  /** Copies the list. */
  public Voice {
    chain = List.copyOf(chain);
  }

  /** Whether nobody but the report itself speaks. */
  public boolean reportItself() {
    return chain.size() == 1;
  }
}
