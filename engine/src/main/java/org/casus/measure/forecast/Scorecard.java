package org.casus.measure.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.assertion.Likelihood;
import org.casus.ledger.Forecast;
import org.casus.ledger.Resolution;
import org.casus.ledger.Resolution.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How good forecasts turned out. Of a forecast that gives a word alone, the middle of the word's band is scored; one without
 * a band is counted but not scored. Means are {@code NaN} where nothing was scored. Immutable and thread-safe.
 *
 * @param forecasts how many
 * @param outcomes how many of each outcome
 * @param scored how many were resolved and give a probability
 * @param brier their mean Brier score
 * @param log their mean log score
 * @param counts how many were resolved and give a distribution
 * @param crps the mean CRPS of these
 * @param covered the share of these whose 90 % interval holds the count
 * @param reliability the table, or null for fewer than {@value Reliability#LEAST} scored
 */
public record Scorecard(int forecasts, Map<Outcome, Long> outcomes, int scored, double brier, double log, int counts, double crps,
    double covered, @Nullable Reliability reliability) {

  /** Copies the map. */
  public Scorecard {
    outcomes = java.util.Collections.unmodifiableMap(new TreeMap<>(outcomes));
  }

  /** The scores of all forecasts that have a resolution. */
  public static Scorecard of(List<Forecast> forecasts, List<Resolution> resolutions) {
    Map<String, Forecast> byId = forecasts.stream().collect(Collectors.toMap(Forecast::id, Function.identity(), (one, same) -> one, TreeMap::new));
    List<Double> given = new ArrayList<>();
    List<Boolean> came = new ArrayList<>();
    List<Double> crps = new ArrayList<>();
    int covered = 0;
    for (Resolution resolution : resolutions) {
      Forecast forecast = byId.get(resolution.forecast());
      Double probability = forecast == null ? null : probability(forecast);
      if (forecast == null || !resolution.resolved()) {
        continue;
      }
      if (probability != null) {
        given.add(probability);
        came.add(resolution.outcome() == Outcome.HAPPENED);
      }
      Predictive predictive = OwnForecast.predictive(forecast);
      Long count = resolution.count();
      if (predictive != null && count != null) {
        crps.add(Scores.crps(predictive, count.intValue()));
        covered += predictive.interval(0.9).contains(count) ? 1 : 0;
      }
    }
    return card(resolutions, given, came, crps, covered);
  }

  /** The scores of each forecaster, by name. */
  public static Map<String, Scorecard> byForecaster(List<Forecast> forecasts, List<Resolution> resolutions) {
    Map<String, Scorecard> cards = new TreeMap<>();
    forecasts.stream().collect(Collectors.groupingBy(forecast -> forecast.by().name(), TreeMap::new, Collectors.toList())).forEach((name, own) -> {
      java.util.Set<String> ids = own.stream().map(Forecast::id).collect(Collectors.toSet());
      cards.put(name, of(own, resolutions.stream().filter(resolution -> ids.contains(resolution.forecast())).toList()));
    });
    return cards;
  }

  /** The probability that a forecast gives, or the middle of its word's band; null where it gives neither. */
  public static @Nullable Double probability(Forecast forecast) {
    if (forecast.probability() != null) {
      return forecast.probability();
    }
    return forecast.term() == Likelihood.UNSCALED ? null : Double.valueOf((forecast.term().low() + forecast.term().high()) / 2);
  }

  private static Scorecard card(List<Resolution> resolutions, List<Double> given, List<Boolean> came, List<Double> crps, int covered) {
    double brier = 0;
    double log = 0;
    boolean[] happened = new boolean[given.size()];
    for (int i = 0; i < happened.length; i++) {
      happened[i] = came.get(i);
      brier += Scores.brier(given.get(i), happened[i]) / happened.length;
      log += Scores.log(given.get(i), happened[i]) / happened.length;
    }
    boolean none = happened.length == 0;
    double[] probabilities = given.stream().mapToDouble(p -> p).toArray();
    return new Scorecard(resolutions.size(), resolutions.stream().collect(Collectors.groupingBy(Resolution::outcome, Collectors.counting())),
        happened.length, none ? Double.NaN : brier, none ? Double.NaN : log, crps.size(),
        crps.stream().mapToDouble(c -> c).average().orElse(Double.NaN), crps.isEmpty() ? Double.NaN : covered / (double) crps.size(),
        happened.length < Reliability.LEAST ? null : Reliability.of(probabilities, happened));
  }
}
