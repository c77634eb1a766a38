package org.casus.cli.casefile;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.casus.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code casus FILE.casus ...}, which picocli knows as {@code casus case FILE.casus ...}. */
@Command(
    name = "case",
    mixinStandardHelpOptions = true,
    subcommands = {
      InitCommand.class, AddCommand.class, ListCommand.class, ShowCommand.class, FindCommand.class, CountCommand.class,
      ReconcileCommand.class, MeasureCommand.class, ForecastCommand.class, ForecastsCommand.class,
      JudgeCommand.class, UndoCommand.class, ExportCommand.class, CheckCommand.class,
      CompactCommand.class
    },
    header = "Works on a case file: add reports, ask, judge, count, hand on.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "The word case may be left out:  casus my.casus add reports/",
      "A team's case on PostgreSQL:    casus --db jdbc:postgresql://host/base add reports/",
      "More:                           casus case my.casus help add"
    })
public final class CaseCommand implements Runnable {
  private static final Set<String> PLAIN = Set.of("case", "run", "measure", "serve", "evaluate", "train", "help");
  private static final String ENDING = ".casus";

  @Mixin private WhichCase which = new WhichCase();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The arguments with the word {@code case} put in where they begin with a case. */
  public static String[] arranged(String[] args) {
    boolean named = args.length > 0 && !PLAIN.contains(args[0])
        && (args[0].endsWith(ENDING) || args[0].equals("--db") || args[0].startsWith("--db=")
            || args.length > 1 && !args[0].startsWith("-") && names().contains(args[1]));
    if (!named) {
      return args;
    }
    List<String> arranged = new java.util.ArrayList<>(List.of("case"));
    arranged.addAll(Arrays.asList(args));
    return arranged.toArray(String[]::new);
  }

  private static Set<String> names() {
    return new picocli.CommandLine(CaseCommand.class).getSubcommands().keySet();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Nothing was asked of the case; allowed are "
        + String.join(", ", spec.subcommands().keySet()) + ".");
  }

  /** Makes the case. */
  Ledger create() {
    return which.create();
  }

  /** Opens the case. */
  Ledger open() {
    return which.open();
  }

  /** Opens the case, making it where there is none. */
  Ledger openOrCreate(PrintWriter err) {
    return which.openOrCreate(err);
  }

  /** How the case is named on the command line, for the commands that a message proposes. */
  String name() {
    return which.name();
  }
}
