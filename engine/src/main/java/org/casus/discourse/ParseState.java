package org.casus.discourse;

import java.util.Arrays;

/**
 * Where a shift-reduce parser stands: the stack, the words still to come and the arcs so far. Node 0 is the root above
 * the sentence, node 1 its first word. Belongs to one thread.
 *
 * <p>A word gets its children from the nearest to the farthest on either side, so the latest is always the outermost.
 */
final class ParseState {

  /** How many nodes the network looks at. */
  static final int PLACES = 18;
  /** The first place that holds a child, which has a relation. */
  static final int CHILDREN = 6;
  /** The node that is not there. It has no children. */
  static final int NONE = -1;

  final int[] heads;
  final int[] relations;
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;
  private final int[] stack;
  private int depth = 1;
  private int next = 1;

  /** The beginning: only the root on the stack. */
  ParseState(int words) {
    heads = none(words);
    relations = new int[words + 1];
    left = none(words);
    secondLeft = none(words);
    right = none(words);
    secondRight = none(words);
    stack = new int[words + 1];
  }

  private static int[] none(int words) {
    int[] nodes = new int[words + 1];
    Arrays.fill(nodes, NONE);
    return nodes;
  }

  boolean finished() {
    return depth == 1 && !more();
  }

  /** Whether there are words to come. */
  boolean more() {
    return next < heads.length;
  }

  /** How many nodes lie on the stack. */
  int depth() {
    return depth;
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** The second of the stack hangs on the top. */
  void leftArc(int relation) {
    int head = stack[depth - 1];
    int child = stack[depth - 2];
    secondLeft[head] = left[head];
    left[head] = child;
    arc(head, child, relation);
  }

  /** The top of the stack hangs on the second. */
  void rightArc(int relation) {
    int head = stack[depth - 2];
    int child = stack[depth - 1];
    secondRight[head] = right[head];
    right[head] = child;
    arc(head, child, relation);
  }

  private void arc(int head, int child, int relation) {
    heads[child] = head;
    relations[child] = relation;
    depth--;
    stack[depth - 1] = head;
  }

  /** The nodes that the network looks at: three of the stack, three to come, six children of each of the top two. */
  void look(int[] places) {
    for (int i = 0; i < 3; i++) {
      places[2 - i] = stacked(i);
      places[3 + i] = next + i < heads.length ? next + i : NONE;
    }
    for (int i = 0; i < 2; i++) {
      int node = stacked(i);
      int at = CHILDREN + 6 * i;
      places[at] = child(left, node);
      places[at + 1] = child(right, node);
      places[at + 2] = child(secondLeft, node);
      places[at + 3] = child(secondRight, node);
      places[at + 4] = child(left, places[at]);
      places[at + 5] = child(right, places[at + 1]);
    }
  }

  private int stacked(int fromTop) {
    return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
  }

  private static int child(int[] children, int node) {
    return node == NONE ? NONE : children[node];
  }
}
