package org.casus.discourse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The hidden layer of the parser's network. What a word at a place adds to it never changes, so it is kept; of a tag
 * with a relation likewise. An empty place adds nothing beyond a start that is computed once.
 *
 * <p>Thread-safe without locks: what is kept is immutable and follows from its key alone, so a race costs at most a
 * second computation. At most {@link #KEPT} rows of 4 KB are kept, the latest of each pair of places in the table.
 */
final class HiddenLayer {

  private static final int KEPT = 1 << 15;

  private final TransitionModel model;
  private final float[] start;
  private final float[] nothing;
  private final float[][] empty = new float[ParseState.PLACES][];
  private final @Nullable Row[] kept = new @Nullable Row[KEPT];

  private record Row(int key, float[] values) {}

  HiddenLayer(TransitionModel model) {
    this.model = model;
    this.start = model.bias.clone();
    this.nothing = new float[start.length];
    for (int place = 0; place < ParseState.PLACES; place++) {
      empty[place] = new float[start.length];
      add(empty[place], model.word(TransitionModel.NULL), place);
      addClass(empty[place], model.tag(TransitionModel.NULL), 0, place);
      for (int i = 0; i < start.length; i++) {
        start[i] += empty[place][i];
      }
    }
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
   * @param words for each node its word's vector
   * @param tags for each node its tag's vector
   */
  void fill(float[] hidden, ParseState state, int[] places, int[] words, int[] tags) {
    System.arraycopy(start, 0, hidden, 0, hidden.length);
    float[][] rows = new float[2 * ParseState.PLACES + 2][];
    int count = 0;
    for (int place = 0; place < ParseState.PLACES; place++) {
      int node = places[place];
      if (node != ParseState.NONE) {
        rows[count++] = wordRow(words[node], place);
        rows[count++] = classRow(tags[node], place < ParseState.CHILDREN ? 0 : state.relations[node], place);
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

  private float[] wordRow(int word, int place) {
    int key = word * ParseState.PLACES + place;
    float[] found = kept(key);
    if (found == null) {
      found = new float[start.length];
      add(found, word, place);
      keep(key, found);
    }
    return found;
  }

  private float[] classRow(int tag, int relation, int place) {
    int key = -1 - ((tag * (model.relations() + 1) + relation) * ParseState.PLACES + place);
    float[] found = kept(key);
    if (found == null) {
      found = new float[start.length];
      addClass(found, tag, relation, place);
      for (int i = 0; i < found.length; i++) {
        found[i] -= empty[place][i];
      }
      keep(key, found);
    }
    return found;
  }

  private void addClass(float[] sum, int tag, int relation, int place) {
    add(sum, tag, ParseState.PLACES + place);
    if (place >= ParseState.CHILDREN) {
      add(sum, model.relation(relation), 2 * ParseState.PLACES + place - ParseState.CHILDREN);
    }
  }

  /** Adds what a vector at one of the network's 48 inputs gives to each hidden unit. */
  private void add(float[] sum, int vector, int input) {
    for (int k = 0; k < model.embedding; k++) {
      float[] weights = model.inner[input * model.embedding + k];
      float value = model.vectors[vector * model.embedding + k];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += weights[i] * value;
      }
    }
  }

  private float @Nullable [] kept(int key) {
    int at = slot(key);
    Row row = kept[at];
    if (row == null || row.key != key) {
      row = kept[at ^ 1];
    }
    return row != null && row.key == key ? row.values : null;
  }

  private void keep(int key, float[] values) {
    int at = slot(key);
    kept[at ^ 1] = kept[at];
    kept[at] = new Row(key, values);
  }

  private static int slot(int key) {
    int mixed = key * 0x9E3779B9;
    return mixed >>> 17;
  }
}
