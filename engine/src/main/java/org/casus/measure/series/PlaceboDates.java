package org.casus.measure.series;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import org.casus.measure.tempo.Checked;

/**
 * Whether the rate changed more after a strike than it does at moments without one: the logarithm of the rate ratio of
 * {@link BeforeAfter} at the strike, ranked among the same at placebo moments. Keeps whatever clustering the events have;
 * an exact test of two rates does not. Works as well for a date on which nothing was struck. Stateless.
 */
public final class PlaceboDates {

  private PlaceboDates() {}

  /**
   * The windows that are compared.
   *
   * @param from start of the watch
   * @param to end of the watch
   * @param window how long either side is
   * @param skipped how much before a moment is left out, or 0
   */
  public record Frame(double from, double to, double window, double skipped) {

    /** Rejects a frame that leaves nothing before a moment. */
    public Frame {
      Checked.positive("time of the watch", to - from);
      Checked.positive("window less what is skipped", window - skipped);
    }

    private boolean whole(double moment) {
      return moment - window >= from && moment + window <= to;
    }

    private double at(double[] events, double moment) {
      return BeforeAfter.of(events, from, to, moment, window, skipped).logRatio();
    }
  }

  /**
   * Ranks a strike among all moments whole units away from it whose windows lie in the watch. Those near it stay in: they
   * look like it, and leaving them out finds changes where nothing happens, in 12 to 16 of 100 years instead of 2 to 5 (60
   * days either side, 26 to 100 events a year, clustered or not).
   *
   * @param events event times, ascending
   * @param strike the time of the strike
   * @throws IllegalArgumentException where no moment is left
   */
  public static Placebo dates(double[] events, double strike, Frame frame) {
    double first = strike - Math.floor(strike - frame.from);
    DoubleStream moments = DoubleStream.iterate(first, moment -> moment <= frame.to, moment -> moment + 1);
    return rank(events, strike, frame, moments.filter(moment -> moment != strike));
  }

  /**
   * Ranks a strike among other moments at which the same trigger held and no strike came: the first event of each burst at
   * which it held, with no strike from the trigger's time before it to the end of the window after it. Answers regression
   * to the mean, but seldom has as many as the 19 moments that a p of 0.05 takes.
   *
   * @param events event times, ascending
   * @param strikes times of all strikes
   * @param which the strike in question, an index of {@code strikes}
   * @throws IllegalArgumentException where the trigger did not hold at the strike, or no moment is left
   */
  public static Placebo matched(double[] events, double[] strikes, int which, Frame frame, Trigger trigger) {
    if (!trigger.held(events, strikes[which])) {
      throw new IllegalArgumentException("Fewer than " + trigger.attacks() + " events lie in the " + trigger.within()
          + " before the strike at " + strikes[which] + "; choose a trigger that held there.");
    }
    DoublePredicate free = moment ->
        Arrays.stream(strikes).noneMatch(strike -> strike > moment - trigger.within() && strike <= moment + frame.window);
    return rank(events, strikes[which], frame, Arrays.stream(bursts(events, trigger)).filter(free));
  }

  /** The first event of each burst at which the trigger held, the next no nearer than the trigger's time. */
  static double[] bursts(double[] events, Trigger trigger) {
    double last = Double.NEGATIVE_INFINITY;
    DoubleStream.Builder bursts = DoubleStream.builder();
    for (double event : events) {
      if (event - last >= trigger.within() && trigger.held(events, event)) {
        bursts.add(event);
        last = event;
      }
    }
    return bursts.build().toArray();
  }

  private static Placebo rank(double[] events, double strike, Frame frame, DoubleStream moments) {
    double[] others = moments.filter(frame::whole).map(moment -> frame.at(events, moment)).toArray();
    return Placebo.of(frame.at(events, strike), others);
  }
}
