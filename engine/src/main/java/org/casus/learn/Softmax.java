package org.casus.learn;

import java.util.ArrayList;
import java.util.List;

/** Scores as probabilities. */
final class Softmax {

  private Softmax() {}

  static double[] of(double[] scores) {
    double sum = logSum(scores);
    double[] probabilities = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = Math.exp(scores[i] - sum);
    }
    return probabilities;
  }

  /** The logarithm of the sum of exponentials, without overflow. */
  static double logSum(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - most);
    }
    return most + Math.log(sum);
  }

  /** 0, 1, 2 ... in a list that can be shuffled. */
  static List<Integer> order(int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    return order;
  }
}
