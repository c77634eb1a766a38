package org.casus.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.corpus.Intake;
import org.casus.narrate.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code casus run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Reads reports and writes the case: assertions, incidents, tables and the brief.",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but at least one report could not be read; each is named on standard error",
      "2:wrong use: nothing was written",
      "3:could not finish: disk full, out of memory, or a defect in Casus"
    },
    footer = {"", "Example: casus run reports/ extra.pdf --out case --manifest dates.csv"})
final class RunCommand implements Callable<Integer>, Debuggable {

  @Parameters(
      arity = "1..*",
      paramLabel = "REPORT",
      description = "A file (text, HTML, PDF, Word, e-mail), a folder, a zip file, or - for the standard input.")
  private List<String> reports = List.of();

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Inputs inputs = Inputs.checked("REPORT", reports);
    CaseReader reader = options.reader();
    OutputFolder folder = OutputFolder.checked(output.out(), inputs, reader.writer().files(), output.force());
    RunReport said = new RunReport(spec.commandLine().getOut(), spec.commandLine().getErr(), options.quiet());
    Intake intake = reader.open(inputs);
    folder.create();
    said.plan(intake, options.threads(), output.out());
    CaseFile caseFile = reader.read(intake, ProgressDisplay.of(intake, options.quiet()));
    folder.replace(directory -> reader.writer().write(caseFile, directory));
    said.result(caseFile, folder, Duration.ofNanos(System.nanoTime() - start));
    return RunReport.unreadable(caseFile).isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE_REPORTS;
  }

  @Override
  public ReadingOptions options() {
    return options;
  }
}
