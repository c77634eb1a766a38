package org.casus.extract.quotation;

import java.util.Arrays;

/** Where the phrases of a passage begin and end, by its dependency trees. Immutable and thread-safe. */
final class Edges {

  private static final int LONGEST_PATH = 5;

  private final Passage passage;
  private final int[] left;
  private final int[] right;
  private final int[] beginning;
  private final int[] ending;

  private Edges(Passage passage) {
    this.passage = passage;
    int size = passage.size();
    this.left = new int[size];
    this.right = new int[size];
    this.beginning = new int[size];
    this.ending = new int[size];
    for (int i = 0; i < size; i++) {
      left[i] = i;
      right[i] = i;
    }
    for (int i = 0; i < size; i++) {
      for (int above = i; above >= 0; above = passage.head(above)) {
        left[above] = Math.min(left[above], i);
        right[above] = Math.max(right[above], i);
      }
    }
    Arrays.setAll(beginning, i -> highest(i, left));
    Arrays.setAll(ending, i -> highest(i, right));
  }

  static Edges of(Passage passage) {
    return new Edges(passage);
  }

  private int highest(int at, int[] edge) {
    int top = at;
    for (int above = at; above >= 0 && edge[above] == at; above = passage.head(above)) {
      top = above;
    }
    return edge[at] == at ? top : -1;
  }

  /** The first word of the phrase that hangs on a word. */
  int left(int node) {
    return left[node];
  }

  /** The last word of the phrase that hangs on a word. */
  int right(int node) {
    return right[node];
  }

  /** The head of the widest phrase that begins with this word and leaves out {@code outside}; -1 for none. */
  int beginning(int at, int outside) {
    return within(beginning[at], at, outside);
  }

  /** The head of the widest phrase that ends with this word and leaves out {@code outside}; -1 for none. */
  int ending(int at, int outside) {
    return within(ending[at], at, outside);
  }

  private int within(int top, int at, int outside) {
    if (top < 0 || !under(outside, top)) {
      return top;
    }
    int below = -1;
    for (int above = at; above >= 0 && !under(outside, above); above = passage.head(above)) {
      below = above;
    }
    return below;
  }

  /** Whether a word is another or hangs below it. */
  boolean under(int word, int node) {
    for (int above = word; above >= 0; above = passage.head(above)) {
      if (above == node) {
        return true;
      }
    }
    return false;
  }

  /** The relations from one word up and then down to another. */
  String path(int from, int to) {
    if (from < 0 || to < 0 || passage.sentence(from) != passage.sentence(to)) {
      return "elsewhere";
    }
    StringBuilder path = new StringBuilder();
    int steps = 0;
    int at = from;
    while (at >= 0 && !under(to, at)) {
      path.append(passage.relation(at)).append('^');
      at = passage.head(at);
      steps++;
    }
    StringBuilder down = new StringBuilder();
    for (int below = to; below >= 0 && below != at; below = passage.head(below)) {
      down.insert(0, "v" + passage.relation(below));
      steps++;
    }
    return steps > LONGEST_PATH ? "long" : path.append(down).toString();
  }
}
