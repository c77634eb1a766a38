package org.casus.measure.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.DateInterval;
import org.casus.assertion.Likelihood;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.CaseView;
import org.casus.ledger.Forecast;
import org.casus.ledger.Forecaster;
import org.jspecify.annotations.Nullable;

/**
 * A forecast that Casus makes of the incidents of a case.
 *
 * @param outlook the distribution, or why there is none
 * @param forecast the forecast, frozen, or null where there is none
 * @param vague how many incidents fit but have no exact day and so are not counted
 */
public record OwnForecast(Outlook outlook, @Nullable Forecast forecast, int vague) {
  private static final int EXACT_DAYS = 3;

  /**
   * Makes a forecast of how many further incidents the next days bring.
   *
   * @param about which incidents; its days are not heeded
   * @param what what they are called in the question, such as "attacks on bases in Iraq"
   * @param from first day watched
   * @param at the day of the forecast, the last one watched
   * @param days for how many days, from the day after
   */
  public static OwnForecast of(CaseView view, IncidentFilter about, String what, LocalDate from, LocalDate at, int days) {
    List<Double> times = new ArrayList<>();
    int[] vague = new int[1];
    view.each(about.on(new DateInterval(from, at)), incident -> {
      DateInterval date = incident.settled().date();
      LocalDate first = date.from();
      if (first == null || date.days() > EXACT_DAYS) {
        vague[0]++;
      } else {
        times.add(ChronoUnit.DAYS.between(from, first) + date.days() / 2.0);
      }
    });
    double[] sorted = times.stream().mapToDouble(time -> time).sorted().toArray();
    LocalDate reached = CaseReach.until(view, at).orElse(from);
    double watched = ChronoUnit.DAYS.between(from, at) + 1.0;
    Outlook outlook = Outlook.of(sorted, 0, watched, days, ChronoUnit.DAYS.between(reached, at));
    Predictive predictive = outlook.predictive();
    return new OwnForecast(outlook, predictive == null ? null : forecast(outlook, predictive, about, what, at, days, reached), vague[0]);
  }

  private static Forecast forecast(Outlook outlook, Predictive predictive, IncidentFilter about, String what, LocalDate at, int days,
      LocalDate reached) {
    double once = predictive.atLeast(1);
    Forecast.Spread spread = new Forecast.Spread(outlook.model().words(),
        predictive.parts().stream().map(part -> new Forecast.Part(part.mean(), part.shape())).toList(),
        predictive.quantiles().entrySet().stream().map(each -> new Forecast.Quantile(each.getKey(), each.getValue())).toList());
    String question = "How many further " + what + " will there be in the " + days + " days after " + at + "?";
    DateInterval horizon = new DateInterval(at.plusDays(1), at.plusDays(days));
    return Forecast.of(Forecaster.casus(outlook.model().words()), question, about.on(DateInterval.UNKNOWN), 1, at, horizon,
        Likelihood.of(once), once, spread, reached, outlook.cautions(), null);
  }

  /** The distribution that a forecast carries, or null. */
  public static @Nullable Predictive predictive(Forecast forecast) {
    Forecast.Spread spread = forecast.spread();
    return spread == null ? null
        : new Predictive(spread.parts().stream().map(part -> new NegativeBinomial(part.mean(), part.shape())).toList());
  }
}
