package org.casus.discourse;

import java.util.List;
import java.util.Set;

/**
 * Mends the tree of "accused troops of killing villagers": the parser takes the act for an adjective of the villagers, so
 * that nobody does it. Stateless.
 */
final class ChargedActs {

  private static final Set<String> CHARGING = Set.of("accuse", "suspect", "blame", "charge", "convict", "condemn", "denounce", "criticize", "criticise", "implicate", "acquit");
  private static final Set<String> LEADING = Set.of("of", "for", "with", "in");

  private ChargedActs() {}

  /** The tree with such acts as verbs; the same tree where there are none. */
  static Syntax mend(Syntax tree, List<Token> tokens) {
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    boolean mended = false;
    for (int i = 0; i < tokens.size(); i++) {
      heads[i] = tree.head(i);
      relations[i] = tree.relation(i);
    }
    for (int act = 1; act < tokens.size(); act++) {
      if (charged(tree, tokens, act)) {
        turn(tree, act, heads, relations);
        mended = true;
      }
    }
    return mended ? new Syntax(heads, relations) : tree;
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
