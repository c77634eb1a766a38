package org.casus.measure.attribution;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.assertion.Likelihood;
import org.casus.measure.tempo.Checked;
import org.jspecify.annotations.Nullable;

/**
 * The probability of a hypothesis from testimony, one vote for each origin: logit P = logit prior + sum over origins of
 * log LR, where an origin's log LR is the mean of its capped testimonies. Copies thus add nothing. Immutable and thread-safe.
 *
 * @param prior its probability before any testimony
 * @param probability and after all
 * @param votes one for each origin, by name
 */
public record Pooled(double prior, double probability, List<Vote> votes) {

  /** With fewer independent origins that weigh anything, no stronger word than "likely" is given. */
  public static final int FEW = 2;

  /**
   * What an origin adds.
   *
   * @param origin its name
   * @param testimonies how many stand on it
   * @param logRatio its vote, natural logarithm
   * @param without the probability without this origin
   */
  public record Vote(String origin, int testimonies, double logRatio, double without) {}

  /**
   * A probability under another prior.
   *
   * @param prior the probability before any testimony
   * @param probability and after all
   */
  public record Swept(double prior, double probability) {}

  /** Copies the list. */
  public Pooled {
    votes = List.copyOf(votes);
  }

  /**
   * Pools testimonies, whatever their order.
   *
   * @param prior the probability before any testimony, neither 0 nor 1
   */
  public static Pooled of(List<Testimony> testimonies, double prior) {
    Checked.level(prior);
    Map<String, List<Testimony>> origins = testimonies.stream()
        .collect(Collectors.groupingBy(Testimony::origin, TreeMap::new, Collectors.toList()));
    double sum = origins.values().stream().mapToDouble(Pooled::vote).sum();
    List<Vote> votes = origins.entrySet().stream().map(entry -> new Vote(entry.getKey(), entry.getValue().size(), vote(entry.getValue()),
        probability(prior, sum - vote(entry.getValue())))).toList();
    return new Pooled(prior, probability(prior, sum), votes);
  }

  /** How many origins weigh anything. */
  public int origins() {
    return (int) votes.stream().filter(vote -> Math.abs(vote.logRatio) > 1e-12).count();
  }

  /** The probability under priors of 0.1 to 0.9, to be printed beside every result. */
  public List<Swept> sweep() {
    double sum = votes.stream().mapToDouble(Vote::logRatio).sum();
    return IntStream.rangeClosed(1, 9).mapToObj(tenth -> new Swept(tenth / 10.0, probability(tenth / 10.0, sum))).toList();
  }

  /** The origin without which the probability would change most, the first by name among equals; null without origins. */
  public @Nullable Vote weightiest() {
    Vote weightiest = null;
    for (Vote vote : votes) {
      if (weightiest == null || Math.abs(vote.without - probability) > Math.abs(weightiest.without - probability) + 1e-12) {
        weightiest = vote;
      }
    }
    return weightiest;
  }

  /** ICD 203's word for the probability; no stronger than likely or unlikely where fewer than {@value #FEW} origins weigh anything. */
  public Likelihood word() {
    Likelihood word = Likelihood.of(probability);
    if (origins() >= FEW) {
      return word;
    }
    return word.compareTo(Likelihood.LIKELY) > 0 ? Likelihood.LIKELY : word.compareTo(Likelihood.UNLIKELY) < 0 ? Likelihood.UNLIKELY : word;
  }

  /** "2 independent origins weigh on X: likely (71%); 52% without the DIA; 19% to 96% for priors of 10% to 90%." */
  public String sentence(String hypothesis) {
    Vote weightiest = weightiest();
    List<Swept> sweep = sweep();
    String without = weightiest == null ? "" : "; " + percent(weightiest.without) + " without " + weightiest.origin;
    return origins() + " independent origin" + (origins() == 1 ? " weighs" : "s weigh") + " on " + hypothesis + ": " + word().words() + " ("
        + percent(probability) + ")" + without + "; " + percent(sweep.get(0).probability) + " to "
        + percent(sweep.get(sweep.size() - 1).probability) + " for priors of 10% to 90%.";
  }

  /** The mean of what the testimonies of one origin weigh. */
  private static double vote(List<Testimony> said) {
    return said.stream().mapToDouble(Testimony::logRatio).sorted().average().orElseThrow();
  }

  private static String percent(double probability) {
    return Math.round(100 * probability) + "%";
  }

  private static double probability(double prior, double logRatio) {
    return 1 / (1 + (1 - prior) / prior * Math.exp(-logRatio));
  }
}
