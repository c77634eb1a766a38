package org.casus.cli.casefile;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.assertion.Issue;
import org.casus.cli.CaseReader;
import org.casus.cli.ExitCode;
import org.casus.cli.Inputs;
import org.casus.cli.ProgressDisplay;
import org.casus.cli.ThreadCount;
import org.casus.ledger.Ledger;
import org.casus.pipeline.Filing.Filed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Adds reports to a case. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads reports into the case; makes the case where there is none.",
    description = "A report that the case has already is passed over, whatever a manifest says of it now. Each report is in the case wholly or not at all, also"
        + " when the work is interrupted: simply call it again.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but at least one report could not be read; each is named on standard error",
      "2:wrong use: nothing was added",
      "3:could not finish: disk full, out of memory, or a defect in Casus; what was added before is in the case"
    })
final class AddCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "REPORT",
      description = "A file (text, HTML, PDF, Word, e-mail), a folder, a zip file, or - for the standard input.")
  private List<String> reports = List.of();

  @Option(
      names = "--manifest",
      paramLabel = "FILE.csv",
      description = "When reports came out, where they do not say so: a CSV file with the columns file and published.")
  private @Nullable Path manifest;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "A folder with your own actors.csv, places.csv and other knowledge files, added to what ships with Casus.")
  private @Nullable Path knowledge;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = ThreadCount.class,
      description = "How many reports to read at a time, 1 to 64; every processor when left out. The result is the same.")
  private int threads = Math.min(ThreadCount.MOST, Runtime.getRuntime().availableProcessors());

  @Option(names = {"-q", "--quiet"}, description = "Say nothing but what went wrong.")
  private boolean quiet;

  @ParentCommand private CaseCommand parent = new CaseCommand();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Inputs inputs = Inputs.checked("REPORT", reports);
    CaseReader reader = new CaseReader(Optional.ofNullable(manifest), Optional.ofNullable(knowledge), threads);
    PrintWriter err = spec.commandLine().getErr();
    try (Ledger ledger = parent.openOrCreate(err)) {
      Filed filed = reader.file(inputs, ledger, ProgressDisplay.counting(quiet));
      List<Issue> unreadable = filed.issues().stream().filter(i -> i.severity() == Issue.Severity.UNREADABLE).toList();
      unreadable.forEach(issue -> err.println("casus: could not read " + issue.report() + ": " + issue.message()));
      if (!quiet) {
        AddReport.say(filed, ledger, Duration.ofNanos(System.nanoTime() - start), parent.name(), spec.commandLine().getOut());
      }
      return unreadable.isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE_REPORTS;
    }
  }
}
