package org.casus.discourse;

import java.util.List;
import java.util.Set;

/**
 * Mends the tree where the parser takes a gerund for an adjective of its object, so that nobody does what it says: "accused
 * troops of killing villagers", "Claiming responsibility for the raid, the group said". Stateless.
 */
final class Gerunds {

  private static final Set<String> CHARGING = Set.of("accuse", "suspect", "blame", "charge", "convict", "condemn", "denounce", "criticize", "criticise", "implicate", "acquit");
  private static final Set<String> LEADING = Set.of("of", "for", "with", "in");

  private Gerunds() {}

  /** The tree with such gerunds as verbs; the same tree where there are none. */
  static Syntax mend(Syntax tree, List<Token> tokens) {
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    boolean mended = false;
    for (int i = 0; i < tokens.size(); i++) {
      heads[i] = tree.head(i);
      relations[i] = tree.relation(i);
    }
    if (opening(tree, tokens)) {
      open(tree, heads, relations);
      mended = true;
    }
    for (int act = 1; act < tokens.size(); act++) {
      if (charged(tree, tokens, act)) {
        turn(tree, act, heads, relations);
        mended = true;
      }
    }
    return mended ? new Syntax(heads, relations) : tree;
  }

  /** Whether the first word is such a gerund: its noun, before a comma, is taken for a subject beside the true one. */
  private static boolean opening(Syntax tree, List<Token> tokens) {
    int noun = tree.head(0);
    boolean modifier = tokens.get(0).tag().equals("VBG") && noun > 0 && Set.of("amod", "compound").contains(tree.relation(0)) && tree.relation(noun).equals("nsubj");
    int end = modifier ? tree.extent(noun)[1] + 1 : tokens.size();
    return end < tokens.size() && tokens.get(end).text().equals(",") && tree.children(tree.head(noun), "nsubj").stream().anyMatch(s -> s > end);
  }

  private static void open(Syntax tree, int[] heads, String[] relations) {
    int noun = tree.head(0);
    heads[0] = tree.head(noun);
    relations[0] = "advcl";
    heads[noun] = 0;
    relations[noun] = "obj";
  }

  private static boolean charged(Syntax tree, List<Token> tokens, int act) {
    int noun = tree.head(act);
    boolean modifier = tokens.get(act).tag().equals("VBG") && noun > act && Set.of("amod", "compound").contains(tree.relation(act));
    int verb = modifier ? tree.head(noun) : -1;
    return verb >= 0 && verb < act && LEADING.contains(tokens.get(act - 1).lemma()) && tree.head(act - 1) == noun && tokens.get(verb).lemmaIn(CHARGING);
  }

  /** The act goes to where its object was, with the preposition; the object hangs on it. */
  private static void turn(Syntax tree, int act, int[] heads, String[] relations) {
    int noun = tree.head(act);
    heads[act] = tree.head(noun);
    relations[act] = "advcl";
    heads[noun] = act;
    relations[noun] = "obj";
    heads[act - 1] = act;
    relations[act - 1] = "mark";
  }
}
