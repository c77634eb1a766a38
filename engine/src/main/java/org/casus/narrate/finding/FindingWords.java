package org.casus.narrate.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.measure.study.Check;
import org.casus.measure.study.Confidence;
import org.casus.measure.study.Estimate;
import org.casus.measure.study.Finding;
import org.casus.measure.study.InFigures;
import org.casus.measure.study.P;
import org.casus.measure.study.Power;
import org.casus.measure.study.UnderLens;
import org.casus.measure.study.Verdict;

/** The parts of a finding in words. Stateless. */
public final class FindingWords {

  private FindingWords() {}

  /** Verdict, confidence and stability. */
  public static String verdict(Finding finding) {
    if (finding.verdict() == Verdict.REFUSED) {
      return "Refused.";
    }
    return InFigures.capital(finding.verdict().label()) + ". " + trust(finding);
  }

  /** How far the answer can be trusted. */
  public static String trust(Finding finding) {
    return "Confidence in it: " + finding.confidence().label() + why(finding) + stability(finding) + ".";
  }

  /** Why confidence is low. */
  private static String why(Finding finding) {
    if (finding.confidence() != Confidence.LOW) {
      return "";
    }
    List<String> reasons = new ArrayList<>();
    finding.events().forEach((series, events) -> {
      if (events < Confidence.FEW) {
        reasons.add("there " + (events == 1 ? "is" : "are") + " only " + InFigures.count(events, "event", "events") + " (" + series + ")");
      }
    });
    finding.checks().stream().filter(check -> !check.passed()).forEach(check -> reasons.add("a check does not hold (" + check.name() + ")"));
    return reasons.isEmpty() ? "" : ", because " + String.join(", ", reasons);
  }

  private static String stability(Finding finding) {
    return finding.stability() == null ? "" : "; the same in " + finding.stability().same() + " of " + finding.stability().of() + " samples of what is uncertain";
  }

  /** The name of a number and what it is. */
  public static String estimate(Estimate estimate) {
    return InFigures.capital(estimate.name()) + ": " + InFigures.figure(estimate);
  }

  /** A p with what it is worth. */
  public static String p(P p) {
    return (p.kind() == P.Kind.ROBUST ? "Robust " : "Naive ") + InFigures.p(p.value());
  }

  /** A power. */
  public static String power(Power power) {
    return "Power for " + power.effect() + ": " + InFigures.percent(power.value());
  }

  /** A check with its result. */
  public static String check(Check check) {
    return (check.passed() ? "Holds: " : "Does not hold: ") + check.name();
  }

  /** The three lenses in a sentence; in short where they agree. */
  public static String lenses(Finding finding) {
    boolean same = finding.lenses().stream().map(each -> each.events() + " " + each.verdict()).distinct().count() == 1;
    if (same) {
      return "The same events and the same verdict under each lens.";
    }
    return finding.lenses().stream().map(FindingWords::lens).collect(Collectors.joining("; ", "", "."));
  }

  private static String lens(UnderLens each) {
    return InFigures.capital(each.lens().label()) + ": " + InFigures.count(each.events(), "event", "events") + ", "
        + (each.estimate() == null ? "" : InFigures.figure(each.estimate()) + ", ") + each.verdict().label();
  }
}
