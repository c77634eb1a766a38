package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.corpus.Intake;
import org.casus.narrate.CaseFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write the case to; made when there is none.")
  private Path out = Path.of("");

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

  @Option(names = "--force", description = "Write to DIR even when it holds other files; one that has the name of a file of the case is never replaced.")
  private boolean force;

  @Option(names = {"-q", "--quiet"}, description = "Say nothing but what went wrong.")
  private boolean quiet;

  @Option(names = "--debug", description = "Show the stack trace of a defect in Casus.")
  private boolean debug;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Inputs inputs = Inputs.checked("REPORT", reports);
    CaseReader reader = new CaseReader(Optional.ofNullable(manifest), Optional.ofNullable(knowledge), threads);
    OutputFolder folder = OutputFolder.checked(out, inputs, reader.writer().files(), force);
    RunReport said = new RunReport(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet);
    Intake intake = reader.open(inputs);
    folder.create();
    said.plan(intake, threads, out);
    CaseFile caseFile = reader.read(intake, ProgressDisplay.of(intake, quiet));
    folder.replace(directory -> reader.writer().write(caseFile, directory));
    said.result(caseFile, folder, Duration.ofNanos(System.nanoTime() - start));
    return RunReport.unreadable(caseFile).isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE_REPORTS;
  }

  @Override
  public boolean debug() {
    return debug;
  }
}
