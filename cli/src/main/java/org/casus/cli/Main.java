package org.casus.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import org.casus.cli.casefile.CaseCommand;
import org.casus.cli.measure.MeasureTableCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code casus}. */
@Command(
    name = "casus",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {RunCommand.class, CaseCommand.class, MeasureTableCommand.class, ServeCommand.class, EvaluateCommand.class, TrainCommand.class, HelpCommand.class},
    header = "Reads reports on proxy wars into a sourced case file and writes the brief.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples: casus run reports/ --out case",
      "          casus my.casus add reports/      (a case file that you keep and add to)",
      "          casus serve my.casus             (the workbench, in a browser)",
      "More:     casus help run, casus help case"
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs one call and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(execute(System.out, System.err, args));
  }

  /**
   * Runs one call.
   *
   * @param out where results and help go
   * @param err where plans, progress and complaints go
   * @return the exit code
   */
  static int execute(PrintStream out, PrintStream err, String... args) {
    Locale.setDefault(Locale.ROOT); // the language models lower-case by the default locale; results must not depend on it
    Complaints complaints = new Complaints();
    CommandLine line =
        new CommandLine(new Main())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(complaints)
            .setExecutionExceptionHandler(complaints);
    try {
      return line.execute(CaseCommand.arranged(args));
    } catch (Error error) {
      return complaints.fatal(error, line.getErr());
    } finally {
      line.getOut().flush();
      line.getErr().flush();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No command was given; allowed are run, case, measure, serve, evaluate, train and help; or name a case file: casus my.casus add reports/.");
  }
}
