package org.casus.measure.study;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.corpus.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What a plan came to. Immutable.
 *
 * @param plan the plan
 * @param findings one a study, in the plan's order
 * @param q the robust p of each study that has one, adjusted for the number of questions, by the study's id
 * @param marking of the strictest report of the case, or null where none is marked, or nothing was read from reports
 */
public record Measured(Plan plan, List<Finding> findings, Map<String, Double> q, @Nullable Marking marking) {

  /** Copies the collections. */
  public Measured {
    findings = List.copyOf(findings);
    q = java.util.Collections.unmodifiableMap(new TreeMap<>(q));
  }

  /**
   * Adjusts the first p of each finding that answers by the step-up procedure of Benjamini and Hochberg (1995), which keeps
   * the expected share of false findings among those called established.
   */
  static Measured of(Plan plan, List<Finding> findings, @Nullable Marking marking) {
    List<Finding> tested = findings.stream().filter(each -> robust(each) && each.refusal() == null)
        .sorted(java.util.Comparator.comparingDouble((Finding each) -> p(each)).reversed()).toList();
    Map<String, Double> q = new TreeMap<>();
    double least = 1;
    for (int i = 0; i < tested.size(); i++) {
      least = Math.min(least, p(tested.get(i)) * tested.size() / (tested.size() - i));
      q.put(tested.get(i).study().id(), least);
    }
    return new Measured(plan, findings, q, marking);
  }

  private static boolean robust(Finding finding) {
    P p = finding.p();
    return p != null && p.kind() == P.Kind.ROBUST;
  }

  private static double p(Finding finding) {
    P p = finding.p();
    return p == null ? 1 : p.value();
  }
}
