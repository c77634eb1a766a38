package org.casus.measure.attribution;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.measure.tempo.Checked;

/**
 * Analysis of competing hypotheses (Heuer 1999, chapter 8): each piece of evidence against each hypothesis. A cell is the
 * log likelihood ratio of the evidence under the hypothesis, 0 where it has no bearing, below 0 where it speaks against it.
 * What counts is what speaks against: evidence that fits everything tells nothing. Immutable and thread-safe.
 *
 * @param hypotheses their names, at least 2, all different
 * @param evidence the rows
 */
public record CompetingHypotheses(List<String> hypotheses, List<Evidence> evidence) {

  /**
   * A piece of evidence.
   *
   * @param name what it is, in words
   * @param logRatios a cell for each hypothesis, natural logarithms
   */
  public record Evidence(String name, List<Double> logRatios) {

    /** Copies the list and rejects cells that are no numbers. */
    public Evidence {
      logRatios = List.copyOf(logRatios);
      for (double cell : logRatios) {
        if (!Double.isFinite(cell)) {
          throw new IllegalArgumentException("The evidence \"" + name + "\" has the log ratio " + cell
              + "; it must be a finite number, 0 where it has no bearing, since no evidence excludes wholly.");
        }
      }
    }

    /** How well it tells the hypotheses apart: the largest less the smallest log ratio. */
    public double diagnosticity() {
      return logRatios.stream().mapToDouble(cell -> cell).max().orElse(0) - logRatios.stream().mapToDouble(cell -> cell).min().orElse(0);
    }
  }

  /**
   * A hypothesis in the ranking.
   *
   * @param hypothesis its name
   * @param inconsistency how much speaks against it, the sum of its negative cells turned positive
   * @param support how much speaks for it, the sum of its positive cells
   */
  public record Ranked(String hypothesis, double inconsistency, double support) {}

  /**
   * The ranking without one piece of evidence.
   *
   * @param evidence what is left out
   * @param first the hypothesis that then has least against it
   * @param changes whether that is another one than with all the evidence
   */
  public record Dropped(String evidence, String first, boolean changes) {}

  /** Copies the lists and checks that the table is whole. */
  public CompetingHypotheses {
    hypotheses = List.copyOf(hypotheses);
    evidence = List.copyOf(evidence);
    Checked.atLeast("number of hypotheses", hypotheses.size(), 2);
    if (new HashSet<>(hypotheses).size() < hypotheses.size()) {
      throw new IllegalArgumentException("Two hypotheses of " + hypotheses + " have one name; name each once.");
    }
    for (Evidence row : evidence) {
      if (row.logRatios.size() != hypotheses.size()) {
        throw new IllegalArgumentException("The evidence \"" + row.name + "\" has " + row.logRatios.size() + " cells for "
            + hypotheses.size() + " hypotheses; give one for each, 0 where it has no bearing.");
      }
    }
  }

  /** The evidence that tells the hypotheses apart best first; equals stay in their order. */
  public List<Evidence> byDiagnosticity() {
    return evidence.stream().sorted(Comparator.comparingDouble(Evidence::diagnosticity).reversed()).toList();
  }

  /** The hypotheses, that with least against it first; among equals the better supported, then in their order. */
  public List<Ranked> ranking() {
    return ranking(evidence);
  }

  /** What comes of leaving out each piece of evidence in turn. */
  public List<Dropped> dropOne() {
    String first = ranking().get(0).hypothesis;
    return IntStream.range(0, evidence.size()).mapToObj(left -> {
      String then = ranking(IntStream.range(0, evidence.size()).filter(i -> i != left).mapToObj(evidence::get).toList()).get(0).hypothesis;
      return new Dropped(evidence.get(left).name, then, !then.equals(first));
    }).toList();
  }

  private List<Ranked> ranking(List<Evidence> rows) {
    return IntStream.range(0, hypotheses.size()).mapToObj(h -> new Ranked(hypotheses.get(h),
            rows.stream().mapToDouble(row -> Math.max(0, -row.logRatios.get(h))).sum(),
            rows.stream().mapToDouble(row -> Math.max(0, row.logRatios.get(h))).sum()))
        .sorted(Comparator.comparingDouble((Ranked ranked) -> round(ranked.inconsistency)).thenComparing(ranked -> -round(ranked.support))).toList();
  }

  /** Sums that differ by their order alone are equal. */
  private static double round(double sum) {
    return Math.rint(sum * 1e9);
  }
}
