package org.casus.evaluate;

import java.util.List;
import org.casus.assertion.Issue;

/**
 * What came of comparing the machine's reading with a person's.
 *
 * @param yardstick its name in files: {@code gold}, {@code muc4}, ...
 * @param title what the reports are, in words
 * @param aspects what is measured, in the order in which it is shown
 * @param composite a figure made of several, or one without parts
 * @param reports one a report, by file name
 * @param issues whatever went wrong
 */
public record Evaluation(String yardstick, String title, List<Aspect> aspects, Composite composite,
    List<ReportScore> reports, List<Issue> issues) {

  /** Copies the lists. */
  public Evaluation {
    aspects = List.copyOf(aspects);
    reports = List.copyOf(reports);
    issues = List.copyOf(issues);
  }

  /** The mean of the figures of some aspects, without those that no report has; with no parts there is none. */
  public record Composite(String key, String label, List<Aspect> parts) {

    /** No such figure. */
    public static final Composite NONE = new Composite("", "", List.of());

    /** Copies the list. */
    public Composite {
      parts = List.copyOf(parts);
    }
  }

  /** What all reports together gave. */
  public Tally total(Aspect aspect) {
    return total(aspect, reports);
  }

  /** The composite figure, 0 to 1; NaN when there is none. */
  public double compositeValue() {
    return compositeValue(reports);
  }

  double compositeValue(List<ReportScore> of) {
    return composite.parts().stream().filter(part -> total(part).noted() + total(part).read() > 0)
        .mapToDouble(part -> part.value(total(part, of))).average().orElse(Double.NaN);
  }

  static Tally total(Aspect aspect, List<ReportScore> of) {
    Tally sum = Tally.NONE;
    for (ReportScore report : of) {
      sum = sum.plus(report.tallies().getOrDefault(aspect, Tally.NONE));
    }
    return sum;
  }

  /** The disagreements about an aspect, report by report. */
  public List<Disagreement> disagreements(Aspect aspect) {
    return reports.stream().flatMap(report -> report.disagreements().stream())
        .filter(each -> each.aspect().equals(aspect)).toList();
  }
}
