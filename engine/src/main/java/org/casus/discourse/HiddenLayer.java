package org.casus.discourse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The hidden layer of the parser's network. What a word, a tag or a relation at a place adds to it never changes, so it
 * is computed once and kept. An empty place adds nothing beyond a start that is computed once for all.
 *
 * <p>Thread-safe without locks: what is kept is immutable and follows from its key alone, so a race costs at most a
 * second computation. All rows of tags and relations are kept, and at most {@link #KEPT} rows of words (4 KB each), the
 * latest of each pair of slots in the table.
 */
final class HiddenLayer {

  private static final int KEPT_BITS = 14;
  /** How many rows of words are kept. */
  private static final int KEPT = 1 << KEPT_BITS;

  private final TransitionModel model;
  private final float[] start;
  private final float[] nothing;
  private final float[][] tags;
  private final float[][] relations;
  private final @Nullable Row[] words = new @Nullable Row[KEPT];

  private record Row(int key, float[] values) {}

  HiddenLayer(TransitionModel model) {
    this.model = model;
    this.start = model.bias.clone();
    this.nothing = new float[start.length];
    this.tags = new float[model.tags() * ParseState.PLACES][];
    this.relations = new float[(model.relations() + 1) * ParseState.PLACES][];
    for (int place = 0; place < ParseState.PLACES; place++) {
      fillPlace(place);
    }
  }

  /** The rows of tags at a place stand for the change against the empty place, which goes into the start. */
  private void fillPlace(int place) {
    float[] empty = row(model.word(TransitionModel.NULL), place);
    add(empty, model.tag(TransitionModel.NULL), ParseState.PLACES + place);
    boolean child = place >= ParseState.CHILDREN;
    for (int relation = 0; relation <= model.relations(); relation++) {
      float[] row = child ? row(model.relation(relation), relationInput(place)) : nothing;
      relations[relation * ParseState.PLACES + place] = row;
    }
    addAll(empty, relations[place]);
    for (int tag = 0; tag < model.tags(); tag++) {
      float[] row = row(model.firstTag() + tag, ParseState.PLACES + place);
      for (int i = 0; i < row.length; i++) {
        row[i] -= empty[i];
      }
      tags[tag * ParseState.PLACES + place] = row;
    }
    addAll(start, empty);
  }

  private static int relationInput(int place) {
    return 2 * ParseState.PLACES + place - ParseState.CHILDREN;
  }

  /** The number of hidden units. */
  int size() {
    return start.length;
  }

  /**
   * Fills the hidden units, before the cube.
   *
   * @param state looked at
   * @param places of the state, as {@link ParseState#look} gives them
   * @param word for each node its word's vector
   * @param tag for each node its tag's vector
   */
  void fill(float[] hidden, ParseState state, int[] places, int[] word, int[] tag) {
    System.arraycopy(start, 0, hidden, 0, hidden.length);
    float[][] rows = new float[3 * ParseState.PLACES + 4][];
    int count = 0;
    for (int place = 0; place < ParseState.PLACES; place++) {
      int node = places[place];
      if (node != ParseState.NONE) {
        rows[count++] = wordRow(word[node], place);
        rows[count++] = tags[(tag[node] - model.firstTag()) * ParseState.PLACES + place];
      }
      if (node != ParseState.NONE && place >= ParseState.CHILDREN) {
        rows[count++] = relations[state.relations[node] * ParseState.PLACES + place];
      }
    }
    Arrays.fill(rows, count, rows.length, nothing);
    for (int i = 0; i < count; i += 4) {
      addFour(hidden, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
    }
  }

  private static void addFour(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i] + (c[i] + d[i]);
    }
  }

  private static void addAll(float[] sum, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  private float[] wordRow(int word, int place) {
    int key = word * ParseState.PLACES + place;
    int slot = key * 0x9E3779B9 >>> Integer.SIZE - KEPT_BITS;
    Row row = words[slot];
    if (row == null || row.key != key) {
      row = words[slot ^ 1];
    }
    if (row == null || row.key != key) {
      row = new Row(key, row(word, place));
      words[slot ^ 1] = words[slot];
      words[slot] = row;
    }
    return row.values;
  }

  private float[] row(int vector, int input) {
    float[] row = new float[start.length];
    add(row, vector, input);
    return row;
  }

  /** Adds what a vector at one of the network's 48 inputs gives to each hidden unit. */
  private void add(float[] sum, int vector, int input) {
    for (int k = 0; k < model.embedding; k += 2) {
      float[] first = model.inner[input * model.embedding + k];
      float[] second = model.inner[input * model.embedding + k + 1];
      float a = model.vectors[vector * model.embedding + k];
      float b = model.vectors[vector * model.embedding + k + 1];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += first[i] * a + second[i] * b;
      }
    }
  }
}
