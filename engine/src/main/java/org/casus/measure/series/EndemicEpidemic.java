package org.casus.measure.series;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.measure.hawkes.BoxBfgs;
import org.casus.measure.tempo.Checked;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Counts that follow counts (Held, Hoehle and Hofmann 2005): the mean is a part that each count of the step before brings
 * about, its own or another series', and an endemic part that rises and falls by itself, m_t = sum over j of
 * l_j x_(j,t-1) + exp(z_t b). By maximum likelihood, Poisson or negative binomial with variance m + psi m^2. As
 * {@code hhh4} of R's surveillance with ar and ne of one parameter each; several series with overdispersions of their own
 * ("NegBinM") are fitted one by one, and their likelihoods added. Immutable and thread-safe.
 */
public final class EndemicEpidemic {
  private static final double LEAST = 1e-6;
  private static final double MOST_FOLLOWING = 5;
  private static final double MOST_DISPERSED = 100;

  private final Design design;
  private final int sources;
  private final boolean overdispersed;
  private final double[] parameters;
  private final double[] errors;
  private final double logLikelihood;

  private EndemicEpidemic(Design design, int sources, boolean overdispersed, FollowedCounts likelihood, double[] parameters) {
    this.design = design;
    this.sources = sources;
    this.overdispersed = overdispersed;
    this.parameters = parameters;
    this.logLikelihood = likelihood.at(parameters, new double[parameters.length]);
    this.errors = errors(likelihood, parameters);
  }

  /**
   * Fits a series. The first count is not explained.
   *
   * @param counts one for each step of time
   * @param sources the series that may be followed: the counts themselves, others of the same steps, or none
   * @param design what the endemic part is made of, with the constant
   * @param overdispersed whether the variance may exceed the mean
   * @throws IllegalArgumentException where a length differs, all counts or all of a source are 0, or there are too few counts
   */
  public static EndemicEpidemic of(int[] counts, List<int[]> sources, Design design, boolean overdispersed) {
    Checked.counts(counts);
    for (int[] source : sources) {
      Checked.counts(source);
      Lags.sameLength(Arrays.stream(source).asDoubleStream().toArray(), Arrays.stream(counts).asDoubleStream().toArray());
      Checked.atLeast("sum of the counts of a source before the last step", Arrays.stream(source).limit(counts.length - 1L).sum(), 1);
    }
    FollowedCounts likelihood = new FollowedCounts(counts, sources, design, overdispersed);
    Checked.atLeast("number of counts less the number of parameters", counts.length - 1 - likelihood.size(), 1);
    CountRegression alone = CountRegression.of(counts, design);
    double[] low = bounds(likelihood.size(), sources.size(), overdispersed, Math.log(LEAST), -30, Math.log(LEAST));
    double[] high = bounds(likelihood.size(), sources.size(), overdispersed, Math.log(MOST_FOLLOWING), 30, Math.log(MOST_DISPERSED));
    List<double[]> starts = List.of(start(likelihood, sources.size(), alone, 0.4), start(likelihood, sources.size(), alone, 0.05));
    double[] logs = BoxBfgs.minimise((point, slope) -> negative(likelihood, sources.size(), overdispersed, point, slope), low, high, starts).point();
    return new EndemicEpidemic(design, sources.size(), overdispersed, likelihood, natural(logs, sources.size(), overdispersed));
  }

  /** How many counts each count of a source brings about one step later: l, at the least 1e-6. */
  public double following(int source) {
    return parameters[checked(source)];
  }

  /** Its standard error from the observed information; {@code NaN} where l is at its least or most. */
  public double followingError(int source) {
    return errors[checked(source)];
  }

  /** The coefficient of a regressor of the endemic part, on the scale of logarithms. */
  public double coefficient(String name) {
    return parameters[sources + design.index(name)];
  }

  /** Its standard error. */
  public double error(String name) {
    return errors[sources + design.index(name)];
  }

  /** psi, 0 for a Poisson fit. */
  public double overdispersion() {
    return overdispersed ? parameters[parameters.length - 1] : 0;
  }

  /** The log-likelihood. */
  public double logLikelihood() {
    return logLikelihood;
  }

  /** Twice the number of parameters less twice the log-likelihood (Akaike 1974). */
  public double aic() {
    return 2 * (parameters.length - logLikelihood);
  }

  /**
   * Upper p of twice the gain over a fit of the same counts without some sources or regressors, against chi-squared. Where a
   * source was left out, 0 is the edge of what l may be, and the true p is about half of that.
   *
   * @throws IllegalArgumentException where the other fit has no fewer parameters
   */
  public double p(EndemicEpidemic smaller) {
    int degrees = parameters.length - smaller.parameters.length;
    Checked.atLeast("number of parameters less that of the smaller fit", degrees, 1);
    double statistic = Math.max(0, 2 * (logLikelihood - smaller.logLikelihood));
    return 1 - new ChiSquaredDistribution(degrees).cumulativeProbability(statistic);
  }

  private int checked(int source) {
    if (source < 0 || source >= sources) {
      throw new IllegalArgumentException("There is no source " + source + "; there are " + sources + ", counted from 0.");
    }
    return source;
  }

  private static double negative(FollowedCounts likelihood, int sources, boolean overdispersed, double[] point, double[] slope) {
    double[] natural = natural(point, sources, overdispersed);
    double value = likelihood.at(natural, slope);
    for (int i = 0; i < slope.length; i++) {
      slope[i] *= -(logged(i, slope.length, sources, overdispersed) ? natural[i] : 1) / likelihood.rows();
    }
    return -value / likelihood.rows();
  }

  private static boolean logged(int index, int size, int sources, boolean overdispersed) {
    return index < sources || overdispersed && index == size - 1;
  }

  private static double[] natural(double[] logs, int sources, boolean overdispersed) {
    double[] natural = logs.clone();
    Arrays.setAll(natural, i -> logged(i, logs.length, sources, overdispersed) ? Math.exp(logs[i]) : logs[i]);
    return natural;
  }

  private static double[] bounds(int size, int sources, boolean overdispersed, double following, double coefficient, double dispersed) {
    double[] bounds = new double[size];
    Arrays.setAll(bounds, i -> i < sources ? following : overdispersed && i == size - 1 ? dispersed : coefficient);
    return bounds;
  }

  private static double[] start(FollowedCounts likelihood, int sources, CountRegression alone, double following) {
    double[] start = new double[likelihood.size()];
    List<String> names = alone.design().names();
    Arrays.fill(start, 0, sources, Math.log(following / sources));
    for (int k = 0; k < names.size(); k++) {
      start[sources + k] = alone.coefficient(names.get(k));
    }
    if (likelihood.size() > sources + names.size()) {
      start[likelihood.size() - 1] = Math.log(0.1);
    }
    return start;
  }

  /** Errors from the inverse of the observed information, whose entries are differences of slopes. */
  private double[] errors(FollowedCounts likelihood, double[] parameters) {
    int[] inner = IntStream.range(0, parameters.length).filter(i -> inner(i, parameters)).toArray();
    double[] errors = new double[parameters.length];
    Arrays.fill(errors, Double.NaN);
    double[][] information = new double[inner.length][inner.length];
    for (int j = 0; j < inner.length; j++) {
      double step = 1e-5 * Math.max(1e-2, Math.abs(parameters[inner[j]]));
      double[] up = slopes(likelihood, parameters, inner[j], step);
      double[] down = slopes(likelihood, parameters, inner[j], -step);
      for (int k = 0; k < inner.length; k++) {
        double entry = -(up[inner[k]] - down[inner[k]]) / (2 * step);
        information[j][k] += entry / 2;
        information[k][j] += entry / 2;
      }
    }
    double[][] inverse = Matrices.inverse(information);
    for (int j = 0; j < inner.length; j++) {
      errors[inner[j]] = Math.sqrt(inverse[j][j]);
    }
    return errors;
  }

  private boolean inner(int i, double[] parameters) {
    double most = i < sources ? MOST_FOLLOWING : MOST_DISPERSED;
    return !logged(i, parameters.length, sources, overdispersed) || parameters[i] > 10 * LEAST && parameters[i] < 0.99 * most;
  }

  private static double[] slopes(FollowedCounts likelihood, double[] parameters, int index, double step) {
    double[] moved = parameters.clone();
    double[] slopes = new double[parameters.length];
    moved[index] += step;
    likelihood.at(moved, slopes);
    return slopes;
  }
}
