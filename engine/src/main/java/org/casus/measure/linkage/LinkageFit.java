package org.casus.measure.linkage;

import java.util.Arrays;
import java.util.List;
import org.casus.measure.tempo.Checked;

/**
 * Learns how often fields agree. What pairs of different records do is counted over random pairs, nearly all of which are
 * different; what pairs of one record do is found by expectation and maximisation. Stateless.
 */
public final class LinkageFit {
  private static final double LEAST_RATE = 1e-6;
  private static final double SETTLED = 1e-7;
  private static final int MOST_STEPS = 1_000;

  private LinkageFit() {}

  /**
   * The rates u of the levels of each field over random pairs, half a pair added to each level so that none is 0.
   *
   * @param random pairs that were drawn without looking at how alike they are
   */
  public static double[][] differing(List<Compared> random, int[] levels) {
    Checked.atLeast("number of random pairs", random.size(), 1);
    double[][] u = new double[levels.length][];
    for (int field = 0; field < levels.length; field++) {
      u[field] = new double[levels[field]];
      Arrays.fill(u[field], 0.5);
      for (Compared pair : random) {
        if (pair.levels()[field] != Field.UNSAID) {
          u[field][pair.levels()[field]]++;
        }
      }
      divide(u[field]);
    }
    return u;
  }

  /**
   * Fits m and the share of pairs of one thing, u being held. Pairs that are not among the candidates are taken to be of
   * different things. With few pairs of one thing the rates found are not to be relied on; start from rates known
   * beforehand instead.
   *
   * @param start names, levels, u, and an m to start from
   * @param candidates the pairs compared
   * @param pairs how many pairs there are in all, candidates included
   */
  public static FellegiSunter same(FellegiSunter start, List<Compared> candidates, double pairs) {
    Checked.atLeast("number of candidate pairs", candidates.size(), 1);
    Checked.positive("number of all pairs less the candidates, and 1", pairs - candidates.size() + 1);
    FellegiSunter model = start;
    for (int step = 0; step < MOST_STEPS; step++) {
      FellegiSunter next = step(model, candidates, pairs);
      if (Math.abs(next.share() - model.share()) < SETTLED * model.share()) {
        return next;
      }
      model = next;
    }
    return model;
  }

  private static FellegiSunter step(FellegiSunter model, List<Compared> candidates, double pairs) {
    List<Field> fields = model.fields();
    double[][] m = fields.stream().map(field -> filled(field.levels().size())).toArray(double[][]::new);
    double same = 0;
    for (Compared pair : candidates) {
      double probability = model.probability(pair);
      same += probability;
      for (int i = 0; i < m.length; i++) {
        if (pair.levels()[i] != Field.UNSAID) {
          m[i][pair.levels()[i]] += probability;
        }
      }
    }
    Field[] next = new Field[m.length];
    for (int i = 0; i < m.length; i++) {
      divide(m[i]);
      next[i] = fields.get(i).with(m[i], fields.get(i).u());
    }
    return new FellegiSunter(List.of(next), Math.min(0.999, Math.max(1e-12, same / pairs)));
  }

  private static double[] filled(int length) {
    double[] rates = new double[length];
    Arrays.fill(rates, LEAST_RATE);
    return rates;
  }

  private static void divide(double[] numbers) {
    double sum = Arrays.stream(numbers).sum();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] /= sum;
    }
  }
}
