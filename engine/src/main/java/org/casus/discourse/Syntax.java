package org.casus.discourse;

import java.util.ArrayList;
import java.util.List;

/** The dependency tree of one sentence (basic Universal Dependencies). Immutable and thread-safe. */
public final class Syntax {

  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children;

  /**
   * A tree.
   *
   * @param heads for each token the index of its head, -1 for the root
   * @param relations for each token the relation to its head, for example {@code nsubj} or {@code nmod:in}
   */
  public Syntax(int[] heads, String[] relations) {
    this.heads = heads.clone();
    this.relations = relations.clone();
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      lists.add(new ArrayList<>());
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        lists.get(heads[i]).add(i);
      }
    }
    this.children = lists.stream().map(List::copyOf).toList();
  }

  /** How many tokens the sentence has. */
  int size() {
    return heads.length;
  }

  /** Index of the token's head, or -1 for the root. */
  public int head(int token) {
    return heads[token];
  }

  /** Relation to the head, for example {@code nsubj}, {@code nsubj:pass}, {@code obj}, {@code obl}, {@code nmod}. */
  public String relation(int token) {
    return relations[token];
  }

  /** Indices of the tokens that hang on this one, left to right. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** Children whose relation is one of these, left to right. */
  public List<Integer> children(int token, String... wanted) {
    List<String> names = List.of(wanted);
    return children.get(token).stream().filter(c -> names.contains(relations[c])).toList();
  }

  /** The first and last token of the subtree under {@code token}. */
  public int[] extent(int token) {
    int first = token;
    int last = token;
    for (int child : children.get(token)) {
      int[] inner = extent(child);
      first = Math.min(first, inner[0]);
      last = Math.max(last, inner[1]);
    }
    return new int[] {first, last};
  }

  /** Whether {@code descendant} is {@code ancestor} or hangs below it. */
  public boolean under(int descendant, int ancestor) {
    for (int at = descendant; at >= 0; at = heads[at]) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }
}
