package org.casus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.casus.assertion.Issue;
import org.casus.corpus.Intake;
import org.casus.narrate.CaseFile;

/** What a run says: its plan before, its result after. */
final class RunReport {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean quiet;

  RunReport(PrintWriter out, PrintWriter err, boolean quiet) {
    this.out = out;
    this.err = err;
    this.quiet = quiet;
  }

  /** Says what is going to be done. */
  void plan(Intake intake, int threads, Path folder) {
    if (!quiet) {
      err.println("Reading " + Wording.count(intake.reports().size(), "report") + " (" + Wording.size(length(intake))
          + ") with " + Wording.count(threads, "thread") + " into " + folder + " ...");
    }
  }

  /** Says what came of it; which reports could not be read is said even when quiet. */
  void result(CaseFile caseFile, OutputFolder folder, Duration elapsed) {
    for (Issue issue : unreadable(caseFile)) {
      err.println("casus: could not read " + issue.report() + ": " + issue.message());
    }
    if (!quiet) {
      out.println("Read " + Wording.count(caseFile.readings().size(), "report") + " in " + Wording.time(elapsed) + ".");
      new Summary(out).print(caseFile);
      out.println("The brief: " + folder.file("brief.html"));
    }
  }

  /** The reports that could not be read. */
  static List<Issue> unreadable(CaseFile caseFile) {
    return caseFile.issues().stream().filter(Issue::unreadable).toList();
  }

  /** How much text there is to read. */
  static long length(Intake intake) {
    return intake.reports().stream().mapToLong(report -> report.text().length()).sum();
  }
}
