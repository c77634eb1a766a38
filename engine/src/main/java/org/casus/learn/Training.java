package org.casus.learn;

/**
 * How a model is trained.
 *
 * @param epochs times that every example is seen
 * @param rate first step of the learning rate
 * @param sparsity what a feature must earn, per example seen, to have a weight at all (L1)
 * @param leastCount a feature seen in fewer examples is left out
 * @param seed of the order in which examples are seen
 */
public record Training(int epochs, double rate, double sparsity, int leastCount, long seed) {

  /** Settings that serve for some ten thousand examples: 10 epochs, rate 0.1, sparsity 1e-6, features seen twice. */
  public static Training usual() {
    return new Training(10, 0.1, 1e-6, 2, 1);
  }

  /** The same with other epochs. */
  public Training withEpochs(int other) {
    return new Training(other, rate, sparsity, leastCount, seed);
  }

  /** The same with another sparsity. */
  public Training withSparsity(double other) {
    return new Training(epochs, rate, other, leastCount, seed);
  }

  /** The same with another least count. */
  public Training withLeastCount(int other) {
    return new Training(epochs, rate, sparsity, other, seed);
  }
}
