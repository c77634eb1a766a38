package org.casus.measure.hawkes;

import org.jspecify.annotations.Nullable;

/**
 * One pass over event times for {@link ExpHawkes#logLikelihood}. Exponentials are taken a block at a time, apart from the
 * sums, which then stay in registers. Not thread-safe.
 */
final class ExpPass {

  /** How many events a block has. */
  static final int BLOCK = 256;

  private static final double LARGE = 1e150;
  private static final double SMALL = 1e-150;

  private final ExpHawkes process;
  private final double[] gaps = new double[BLOCK];
  private final double[] decays = new double[BLOCK];
  private double last;
  private double a = -1;
  private double b;
  private double product = 1;
  private double logs;
  private double byMu;
  private double byN;
  private double byBeta;

  ExpPass(ExpHawkes process, double from) {
    this.process = process;
    this.last = from;
  }

  /** Takes the next events. */
  void block(double[] times, int start, int end) {
    double beta = process.beta();
    double before = last;
    for (int i = start; i < end; i++) {
      double gap = times[i] - before;
      before = times[i];
      gaps[i - start] = gap;
      decays[i - start] = Decay.exp(-beta * gap);
    }
    last = before;
    sum(end - start);
  }

  private void sum(int events) {
    double mu = process.mu();
    double beta = process.beta();
    double scale = process.n() * beta;
    double sumMu = 0;
    double sumN = 0;
    double sumBeta = 0;
    double running = product;
    double now = a;
    double lagged = b;
    for (int i = 0; i < events; i++) {
      double weight = 1 + now;
      double decay = decays[i];
      lagged = decay * (lagged + gaps[i] * weight);
      now = decay * weight;
      double intensity = mu + scale * now;
      double inverse = 1 / intensity;
      sumMu += inverse;
      sumN += now * inverse;
      sumBeta += (now - beta * lagged) * inverse;
      running *= intensity;
      if (running > LARGE || running < SMALL) {
        logs += Math.log(running);
        running = 1;
      }
    }
    a = now;
    b = lagged;
    product = running;
    byMu += sumMu;
    byN += sumN;
    byBeta += sumBeta;
  }

  /** The log-likelihood of all events taken; fills in the gradient, if given. */
  double logLikelihood(int events, double window, double to, double @Nullable [] gradient) {
    double beta = process.beta();
    double gap = to - last;
    double decay = Math.exp(-beta * gap);
    double left = events - decay * (1 + a);
    if (gradient != null) {
      gradient[0] = byMu - window;
      gradient[1] = beta * byN - left;
      gradient[2] = process.n() * (byBeta - decay * (b + gap * (1 + a)));
    }
    return logs + Math.log(product) - process.mu() * window - process.n() * left;
  }
}
