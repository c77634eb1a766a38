package org.casus.server.hypotheses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casus.measure.attribution.CompetingHypotheses;
import org.casus.server.hypotheses.HypothesesRoom.Candidate;

/**
 * The table of hypotheses and evidence with an analyst's changes, and what it comes to. A cell is 1 where the evidence is
 * what one would expect under the hypothesis, -1 where it speaks against it, 0 where it has no bearing; it weighs as much
 * as the words are sure, shared among the rows of one origin so that each origin has one vote. Immutable.
 *
 * @param candidates the hypotheses; the last one is that it was somebody else
 * @param rows the evidence
 * @param cells a list for each row, a cell for each hypothesis
 */
record Hypotheses(List<Candidate> candidates, List<Evidence> rows, List<List<Integer>> cells) {

  /** Copies the lists. */
  Hypotheses {
    candidates = List.copyOf(candidates);
    rows = List.copyOf(rows);
    cells = List.copyOf(cells);
  }

  /**
   * The table as the words alone fill it, then as the analyst changed it.
   *
   * @param changed cells by "row:hypothesis"
   */
  static Hypotheses of(List<Candidate> candidates, List<Evidence> rows, boolean backers, Map<String, Integer> changed) {
    List<List<Integer>> cells = rows.stream().map(row -> candidates.stream()
        .map(candidate -> changed.getOrDefault(row.id() + ":" + candidate.key(), preset(row, rows, candidate, backers))).toList()).toList();
    return new Hypotheses(candidates, rows, cells);
  }

  /**
   * A denial says nothing of others. Who names one doer speaks against every other whom the same origin does not name as
   * well. Who backs it is another question.
   */
  private static int preset(Evidence row, List<Evidence> rows, Candidate candidate, boolean backers) {
    if (row.backing() != backers) {
      return 0;
    }
    boolean meant = candidate.key().equals(row.accused());
    if (row.denies()) {
      return meant ? -1 : 0;
    }
    boolean besides = rows.stream().anyMatch(other -> other.affirms() && other.backing() == backers && other.origin().equals(row.origin())
        && candidate.key().equals(other.accused()));
    return !row.affirms() ? 0 : meant ? 1 : besides || row.kind().equals("relation") ? 0 : -1;
  }

  /** The hypotheses, the one with least against it first; empty for fewer than two. */
  List<CompetingHypotheses.Ranked> ranking() {
    return ranking(row -> true);
  }

  /** The same on some of the evidence. */
  List<CompetingHypotheses.Ranked> ranking(Predicate<Evidence> counting) {
    return candidates.size() < 2 ? List.of() : table(counting).ranking();
  }

  /** The origins of the evidence, by name. */
  List<String> origins() {
    return rows.stream().map(Evidence::origin).distinct().sorted().toList();
  }

  /** How well a row tells the hypotheses apart, 0 for not at all. */
  double diagnosticity(int row) {
    List<Double> ratios = ratios(row);
    return ratios.isEmpty() ? 0 : new CompetingHypotheses.Evidence("row", ratios).diagnosticity();
  }

  private CompetingHypotheses table(Predicate<Evidence> counting) {
    List<CompetingHypotheses.Evidence> evidence = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (counting.test(rows.get(row))) {
        evidence.add(new CompetingHypotheses.Evidence(rows.get(row).id(), ratios(row)));
      }
    }
    return new CompetingHypotheses(candidates.stream().map(Candidate::key).toList(), evidence);
  }

  private List<Double> ratios(int row) {
    double weight = weight(row);
    return cells.get(row).stream().map(cell -> cell * weight).toList();
  }

  /** What a row weighs: the sureness of its words, shared among the rows of its origin that have a bearing. */
  double weight(int row) {
    Evidence evidence = rows.get(row);
    Map<String, Long> bearing = new TreeMap<>();
    for (int each = 0; each < rows.size(); each++) {
      if (cells.get(each).stream().anyMatch(cell -> cell != 0)) {
        bearing.merge(rows.get(each).origin(), 1L, Long::sum);
      }
    }
    return evidence.weight() / Math.max(1, bearing.getOrDefault(evidence.origin(), 1L));
  }

  /** The keys of a ranking, first to last; hypotheses with as much against and for them stand together, with "=" between. */
  static List<String> order(List<CompetingHypotheses.Ranked> ranking) {
    return ranking.stream().collect(Collectors.groupingBy(each -> Math.round(each.inconsistency() * 1e6) + "|" + Math.round(-each.support() * 1e6),
        java.util.LinkedHashMap::new, Collectors.mapping(CompetingHypotheses.Ranked::hypothesis, Collectors.joining("=")))).values().stream().toList();
  }
}
