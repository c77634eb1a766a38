package org.casus.learn;

import java.util.Arrays;
import java.util.List;

/** Numbers of many examples, each put into one of a few bins of about the same size, feature by feature. */
final class FeatureBins {

  static final int MOST = 48;

  /** For each feature, the upper ends of its bins but the last. */
  final float[][] ends;
  /** For each feature the bin of each example. */
  final byte[][] bins;

  FeatureBins(List<float[]> examples) {
    int features = examples.isEmpty() ? 0 : examples.get(0).length;
    ends = new float[features][];
    bins = new byte[features][examples.size()];
    for (int f = 0; f < features; f++) {
      float[] column = new float[examples.size()];
      for (int i = 0; i < column.length; i++) {
        column[i] = examples.get(i)[f];
      }
      ends[f] = ends(column.clone());
      for (int i = 0; i < column.length; i++) {
        bins[f][i] = (byte) bin(ends[f], column[i]);
      }
    }
  }

  private static float[] ends(float[] column) {
    Arrays.sort(column);
    float[] found = new float[MOST];
    int count = 0;
    for (int b = 1; b < MOST; b++) {
      float end = column[(int) ((long) b * column.length / MOST)];
      if (end < column[column.length - 1] && (count == 0 || found[count - 1] < end)) {
        found[count++] = end;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static int bin(float[] ends, float value) {
    int at = Arrays.binarySearch(ends, value);
    return at >= 0 ? at : -at - 1;
  }
}
