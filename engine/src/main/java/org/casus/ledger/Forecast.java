package org.casus.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.DateInterval;
import org.casus.assertion.Likelihood;
import org.casus.assertion.StableId;
import org.casus.incident.IncidentFilter;
import org.jspecify.annotations.Nullable;

/**
 * A statement about incidents to come, frozen before they came. Its id is a hash of all it says, so that it can't be
 * changed afterwards without showing. Immutable.
 *
 * @param id made of everything else
 * @param by who forecasts
 * @param question what is forecast, in words
 * @param about which incidents bear it out, whatever their days; null where nothing countable can be made of it
 * @param least how many of them there must be for it to have come true, 1 or more
 * @param issued when it was made, or null where that is not known
 * @param horizon the days it is for, or unknown
 * @param term the word of ICD 203 that was used, or into whose band the probability falls
 * @param probability that it comes true, or null where only the word is known
 * @param spread how the count is distributed, or null where only the probability is known
 * @param reached the last day that the data reached, or null where nothing is known of that
 * @param assumptions what was taken for granted where the words say nothing, as sentences
 * @param unresolvable why no incident could ever settle it, or null
 */
public record Forecast(
    String id,
    Forecaster by,
    String question,
    @Nullable IncidentFilter about,
    int least,
    @Nullable LocalDate issued,
    DateInterval horizon,
    Likelihood term,
    @Nullable Double probability,
    @Nullable Spread spread,
    @Nullable LocalDate reached,
    List<String> assumptions,
    @Nullable String unresolvable) {
  private static final ObjectMapper SPELLING =
      AssertionJson.mapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

  /** Copies the list, and refuses what can't be a forecast or is not what its id was made of. */
  public Forecast {
    assumptions = List.copyOf(assumptions);
    if (least < 1 || (probability != null && !(probability >= 0 && probability <= 1))) {
      throw new IllegalArgumentException("The forecast \"" + question + "\" is of at least " + least + " with probability " + probability
          + "; it must be of at least 1, with a probability from 0 to 1 or none.");
    }
    boolean askable = about != null && horizon.from() != null && horizon.to() != null;
    if (askable == (unresolvable != null)) {
      throw new IllegalArgumentException("The forecast \"" + question
          + "\" needs either incidents and days that settle it, or the reason why nothing can.");
    }
    String made = id(by, question, about, least, issued, horizon, term, probability, spread, reached, assumptions, unresolvable);
    if (!made.equals(id)) {
      throw new IllegalArgumentException("The forecast " + id + " is not what it was when it was made: what it says now comes to "
          + made + ". Restore the case from a copy; forecasts are never edited.");
    }
  }

  /** Freezes a forecast: makes its id. */
  public static Forecast of(Forecaster by, String question, @Nullable IncidentFilter about, int least, @Nullable LocalDate issued,
      DateInterval horizon, Likelihood term, @Nullable Double probability, @Nullable Spread spread, @Nullable LocalDate reached,
      List<String> assumptions, @Nullable String unresolvable) {
    return new Forecast(id(by, question, about, least, issued, horizon, term, probability, spread, reached, assumptions, unresolvable),
        by, question, about, least, issued, horizon, term, probability, spread, reached, assumptions, unresolvable);
  }

  private static String id(@Nullable Object... said) {
    return StableId.of("fc", SPELLING.valueToTree(Arrays.asList(said)).toString());
  }

  /**
   * The distribution of a count: a mixture with equal weights of negative binomials.
   *
   * @param model what made it
   * @param parts what is mixed
   * @param quantiles some of its quantiles, in order
   */
  public record Spread(String model, List<Part> parts, List<Quantile> quantiles) {

    /** Copies the lists. */
    public Spread {
      parts = List.copyOf(parts);
      quantiles = List.copyOf(quantiles);
    }
  }

  /**
   * A negative binomial.
   *
   * @param mean its mean
   * @param shape its shape, {@code Infinity} for a Poisson count
   */
  public record Part(double mean, double shape) {}

  /**
   * A quantile.
   *
   * @param p how probable it is that no more come
   * @param count than this
   */
  public record Quantile(double p, int count) {}
}
