package org.casus.cli.casefile;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.assertion.Issue;
import org.casus.cli.CaseReader;
import org.casus.cli.Debuggable;
import org.casus.cli.ExitCode;
import org.casus.cli.Inputs;
import org.casus.cli.ProgressDisplay;
import org.casus.cli.ReadingOptions;
import org.casus.ledger.Ledger;
import org.casus.pipeline.Filing.Filed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Adds reports to a case. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads reports into the case; makes the case where there is none.",
    description = "A report that the case has already is passed over, whatever a manifest says of it now, unless it is marked more strictly. Each report is in the case wholly or not at all, also"
        + " when the work is interrupted: simply call it again.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but at least one report could not be read; each is named on standard error",
      "2:wrong use: nothing was added",
      "3:could not finish: disk full, out of memory, or a defect in Casus; what was added before is in the case"
    })
final class AddCommand implements Callable<Integer>, Debuggable {

  @Parameters(
      arity = "1..*",
      paramLabel = "REPORT",
      description = "A file (text, HTML, PDF, Word, e-mail), a folder, a zip file, or - for the standard input.")
  private List<String> reports = List.of();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @ParentCommand private CaseCommand parent = new CaseCommand();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Inputs inputs = Inputs.checked("REPORT", reports);
    CaseReader reader = options.reader();
    PrintWriter err = spec.commandLine().getErr();
    try (Ledger ledger = parent.openOrCreate(err)) {
      Filed filed = reader.file(inputs, ledger, ProgressDisplay.counting(options.quiet()));
      List<Issue> unreadable = filed.issues().stream().filter(Issue::unreadable).toList();
      unreadable.forEach(issue -> err.println("casus: could not read " + issue.report() + ": " + issue.message()));
      if (!options.quiet()) {
        AddReport.say(filed, ledger, Duration.ofNanos(System.nanoTime() - start), parent.name(), spec.commandLine().getOut());
      }
      return unreadable.isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE_REPORTS;
    }
  }

  @Override
  public ReadingOptions options() {
    return options;
  }
}
