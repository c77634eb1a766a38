package org.casus.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/**
 * A shift-reduce parser: arc-standard steps, chosen by a network. It gives the trees of CoreNLP's
 * {@code DependencyParser} with the same model several times as fast, since it keeps what a word adds at a place, reads
 * memory in a row, asks the network only where there is a choice, and builds no more than heads and relations.
 *
 * <p>Thread-safe.
 */
final class TreeParser {

  private static final int ABREAST = 8;

  private final TransitionModel model;
  private final HiddenLayer layer;
  private final int relations;

  TreeParser(TransitionModel model) {
    this.model = model;
    this.layer = new HiddenLayer(model);
    this.relations = model.relations();
  }

  /** The tree of a tagged sentence. */
  Syntax parse(List<CoreLabel> sentence) {
    int[] words = new int[sentence.size() + 1];
    int[] tags = new int[sentence.size() + 1];
    words[0] = model.word(TransitionModel.ROOT);
    tags[0] = model.tag(TransitionModel.ROOT);
    for (int i = 0; i < sentence.size(); i++) {
      words[i + 1] = model.word(sentence.get(i).word());
      tags[i + 1] = model.tag(sentence.get(i).tag());
    }
    return tree(steps(words, tags));
  }

  private ParseState steps(int[] words, int[] tags) {
    ParseState state = new ParseState(words.length - 1);
    int[] places = new int[ParseState.PLACES];
    float[] hidden = new float[layer.size()];
    float[] scores = new float[2 * relations + 1];
    while (!state.finished()) {
      if (state.depth() > 2) {
        state.look(places);
        layer.fill(hidden, state, places, words, tags);
        score(hidden, scores);
        take(state, best(scores, state.more()));
      } else if (state.more()) {
        state.shift();
      } else {
        state.rightArc(1);
      }
    }
    return state;
  }

  /** The root takes one child, when all else is done; so no other step may name its relation, the first. */
  private int best(float[] scores, boolean more) {
    int best = 1;
    for (int step = 2; step < 2 * relations + (more ? 1 : 0); step++) {
      if (scores[step] > scores[best] && step != relations) {
        best = step;
      }
    }
    return best;
  }

  private void take(ParseState state, int step) {
    if (step < relations) {
      state.leftArc(step + 1);
    } else if (step < 2 * relations) {
      state.rightArc(step - relations + 1);
    } else {
      state.shift();
    }
  }

  private void score(float[] hidden, float[] scores) {
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = hidden[i] * hidden[i] * hidden[i];
    }
    Arrays.fill(scores, 0);
    float[][] outer = model.outer;
    for (int i = 0; i + ABREAST <= hidden.length; i += ABREAST) {
      addEight(scores, hidden, outer, i);
    }
    for (int i = hidden.length / ABREAST * ABREAST; i < hidden.length; i++) {
      for (int step = 0; step < scores.length; step++) {
        scores[step] += hidden[i] * outer[i][step];
      }
    }
  }

  private static void addEight(float[] scores, float[] hidden, float[][] outer, int at) {
    float h0 = hidden[at];
    float h1 = hidden[at + 1];
    float h2 = hidden[at + 2];
    float h3 = hidden[at + 3];
    float h4 = hidden[at + 4];
    float h5 = hidden[at + 5];
    float h6 = hidden[at + 6];
    float h7 = hidden[at + 7];
    float[] w0 = outer[at];
    float[] w1 = outer[at + 1];
    float[] w2 = outer[at + 2];
    float[] w3 = outer[at + 3];
    float[] w4 = outer[at + 4];
    float[] w5 = outer[at + 5];
    float[] w6 = outer[at + 6];
    float[] w7 = outer[at + 7];
    for (int i = 0; i < scores.length; i++) {
      scores[i] += h0 * w0[i] + h1 * w1[i] + (h2 * w2[i] + h3 * w3[i])
          + (h4 * w4[i] + h5 * w5[i] + (h6 * w6[i] + h7 * w7[i]));
    }
  }

  private Syntax tree(ParseState state) {
    int words = state.heads.length - 1;
    int[] heads = new int[words];
    String[] names = new String[words];
    for (int i = 0; i < words; i++) {
      heads[i] = state.heads[i + 1] - 1;
      names[i] = model.relationName(state.relations[i + 1]);
    }
    markPassive(heads, names);
    return new Syntax(heads, names);
  }

  /** The subject beside a passive auxiliary is a passive one; the steps often name it before they see the auxiliary. */
  private static void markPassive(int[] heads, String[] names) {
    for (int i = 0; i < heads.length; i++) {
      for (int j = 0; names[i].equals("aux:pass") && j < heads.length; j++) {
        boolean subject = names[j].equals("nsubj") || names[j].equals("csubj");
        names[j] = subject && heads[j] == heads[i] ? names[j] + ":pass" : names[j];
      }
    }
  }
}
