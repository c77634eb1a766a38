package org.casus.measure.forecast;

import java.util.Arrays;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Dispersion;

/**
 * Ways to forecast how many events the next days bring, from the days of past events. The default is
 * {@link #OVERDISPERSED_POOL}: on simulated Poisson, clustered and shifting events its 90 % intervals alone hold what they
 * promise throughout. All of them take at most the last 365 days. Stateless.
 */
public enum CountModel {
  /** One steady rate with the prior of Jeffreys: NB(N + 1/2) with the rate of the year. Too sure where events cluster. */
  JEFFREYS {
    @Override
    Predictive over(Watched year, double horizon) {
      return Predictive.of(year.mean(horizon), year.events() + 0.5);
    }
  },
  /** One steady rate with the spread of 30-day counts. */
  OVERDISPERSED {
    @Override
    Predictive over(Watched year, double horizon) {
      return Predictive.of(year.mean(horizon), year.shape());
    }
  },
  /** A rate that forgets: an event weighs half as much each 90 days. */
  DISCOUNTED {
    @Override
    Predictive over(Watched year, double horizon) {
      return Predictive.of(year.fadingMean(horizon, MEMORY), year.fadingEvents(MEMORY) + 0.5);
    }
  },
  /** The rate of the last 90 days goes on. */
  PERSISTENCE {
    @Override
    Predictive over(Watched year, double horizon) {
      return JEFFREYS.over(year.last(MEMORY), horizon);
    }
  },
  /** The mixture of the year's rate, the rate that forgets and the rate of the last 30 days, each with its own spread. */
  LINEAR_POOL {
    @Override
    Predictive over(Watched year, double horizon) {
      return Predictive.pool(JEFFREYS.over(year, horizon), DISCOUNTED.over(year, horizon), JEFFREYS.over(year.last(MONTH), horizon));
    }
  },
  /**
   * The mixture of three whose means come from the year, from the rate that forgets and from the last 90 days, all with
   * the spread of 30-day counts: shape 1 / (1/k + 1/(N + 1/2)), k by moments and at least 1/2.
   */
  OVERDISPERSED_POOL {
    @Override
    Predictive over(Watched year, double horizon) {
      double shape = year.shape();
      return Predictive.pool(Predictive.of(year.mean(horizon), shape), Predictive.of(year.fadingMean(horizon, MEMORY), shape),
          Predictive.of(year.last(MEMORY).mean(horizon), shape));
    }
  };

  private static final double YEAR = 365;
  private static final double MEMORY = 90;
  private static final double MONTH = 30;
  private static final double LEAST_SHAPE = 0.5;

  abstract Predictive over(Watched year, double horizon);

  /**
   * The distribution of the count in the days after the window.
   *
   * @param times days of past events, ascending
   * @param from first day watched
   * @param to end of the watch, from where the forecast starts
   * @param horizon how many days it is for, above 0
   */
  public Predictive forecast(double[] times, double from, double to, double horizon) {
    Checked.times(times, from, to);
    Checked.positive("horizon", horizon);
    return over(new Watched(times, from, to).last(YEAR), horizon);
  }

  /** The name in running text, such as "overdispersed pool". */
  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  /** Events and the window in which they were watched. */
  record Watched(double[] times, double from, double to) {

    Watched last(double days) {
      double start = Math.max(from, to - days);
      return new Watched(Arrays.stream(times).filter(time -> time >= start).toArray(), start, to);
    }

    int events() {
      return times.length;
    }

    /** The expected count under the prior of Jeffreys, which keeps it above 0 where nothing was seen. */
    double mean(double horizon) {
      return (times.length + 0.5) / (to - from) * horizon;
    }

    double fadingEvents(double halfLife) {
      return Arrays.stream(times).map(time -> Math.pow(2, (time - to) / halfLife)).sum();
    }

    double fadingMean(double horizon, double halfLife) {
      double watched = -halfLife / Math.log(2) * Math.expm1(-Math.log(2) * (to - from) / halfLife);
      return (fadingEvents(halfLife) + 0.5) / watched * horizon;
    }

    /** The spread of the counts of whole 30 days before the end together with what is not known of the mean. */
    double shape() {
      double start = to - MONTH * Math.floor((to - from) / MONTH + 1e-9);
      double ofMean = times.length + 0.5;
      if (to - start < 2 * MONTH - 1e-6) {
        return ofMean;
      }
      double[] inside = Arrays.stream(times).filter(time -> time >= start).toArray();
      double k = Math.max(LEAST_SHAPE, Dispersion.of(Dispersion.bins(inside, start, to, MONTH)).shape());
      return 1 / (1 / k + 1 / ofMean);
    }
  }
}
