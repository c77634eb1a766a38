package org.casus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.casus.assertion.Issue;
import org.casus.corpus.Intake;
import org.casus.evaluate.Aspect;
import org.casus.evaluate.Evaluation;
import org.casus.evaluate.Tally;

/** What an evaluation says: its plan before, its result after. */
final class EvaluationReport {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean quiet;

  EvaluationReport(PrintWriter out, PrintWriter err, boolean quiet) {
    this.out = out;
    this.err = err;
    this.quiet = quiet;
  }

  /** Says what is going to be done. */
  void plan(Intake intake, int threads, Path folder) {
    new RunReport(out, err, quiet).plan(intake, threads, folder);
  }

  /** Says what came of it; what is wrong with an annotation or a report is said even when quiet. */
  void result(Evaluation evaluation, OutputFolder folder, Duration elapsed) {
    for (Issue issue : evaluation.issues()) {
      if (issue.severity() == Issue.Severity.UNREADABLE) {
        err.println("casus: could not use " + issue.report() + ": " + issue.message());
      } else if (issue.code().startsWith("gold-")) {
        err.println("casus: " + issue.report() + ": " + issue.message());
      }
    }
    if (quiet) {
      return;
    }
    out.println("Compared " + Wording.count(evaluation.reports().size(), "report") + " in " + Wording.time(elapsed) + ".");
    evaluation.aspects().stream().filter(aspect -> aspect.sort() != Aspect.Sort.PART)
        .forEach(aspect -> row(aspect, evaluation.total(aspect)));
    if (!evaluation.composite().parts().isEmpty()) {
      out.printf(Locale.ROOT, "  %-40s %27.3f%n", evaluation.composite().label(), evaluation.compositeValue());
    }
    out.println("What it means, and what goes wrong: " + folder.file("evaluation.html"));
  }

  /** What could not be used at all. */
  List<Issue> unusable(Evaluation evaluation) {
    return evaluation.issues().stream().filter(issue -> issue.severity() == Issue.Severity.UNREADABLE).toList();
  }

  private void row(Aspect aspect, Tally tally) {
    if (aspect.sort() == Aspect.Sort.SHARE) {
      out.printf(Locale.ROOT, "  %-40s %27.3f%n", aspect.label(), tally.precision());
    } else {
      out.printf(Locale.ROOT, "  %-40s P %.3f  R %.3f  F1 %.3f%n",
          aspect.label(), tally.precision(), tally.recall(), tally.f1());
    }
  }
}
