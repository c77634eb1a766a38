package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import org.casus.discourse.Syntax;

/** How far two words stand from each other in a sentence's tree. Stateless. */
final class TreePath {

  /** Longer than any path. */
  static final int NONE = 999;

  private static final int CLAUSE = 3;

  private TreePath() {}

  /** Steps from one token to another. */
  static int steps(Syntax tree, int from, int to) {
    return length(tree, from, to, 0);
  }

  /** Steps from one token to another, those out of a relative clause counting more. */
  static int cost(Syntax tree, int from, int to) {
    return length(tree, from, to, CLAUSE);
  }

  private static int length(Syntax tree, int from, int to, int clause) {
    List<Integer> up = new ArrayList<>();
    for (int at = from; at >= 0; at = tree.head(at)) {
      up.add(at);
    }
    int steps = 0;
    for (int at = to; at >= 0; at = tree.head(at)) {
      int meet = up.indexOf(at);
      if (meet >= 0) {
        return meet + steps;
      }
      steps += tree.relation(at).equals("acl:relcl") ? 1 + clause : 1;
    }
    return NONE;
  }
}
