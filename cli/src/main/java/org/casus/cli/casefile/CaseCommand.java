package org.casus.cli.casefile;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.casus.cli.WrongUse;
import org.casus.ledger.Ledger;
import org.casus.storage.SqlLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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
  private static final Set<String> PLAIN = Set.of("case", "run", "measure", "evaluate", "train", "help");
  private static final String ENDING = ".casus";

  @Parameters(arity = "0..1", paramLabel = "FILE.casus", description = "The case file; left out with --db.")
  private @Nullable Path file;

  @Option(
      names = "--db",
      paramLabel = "URL",
      description = "A case on PostgreSQL, such as jdbc:postgresql://host/base.")
  private @Nullable String url;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "Who signs in there. The password comes from the variable CASUS_DB_PASSWORD, or from ~/.pgpass.")
  private @Nullable String user;

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
    if (url != null) {
      return SqlLedger.create(url, user, password());
    }
    Path path = path();
    if (Files.exists(path)) {
      throw new WrongUse("\"" + path + "\" is there already; give another name, or add reports to it.");
    }
    return SqlLedger.create(path);
  }

  /** Opens the case. */
  Ledger open() {
    if (url != null) {
      return SqlLedger.open(url, user, password());
    }
    Path path = path();
    if (!Files.exists(path)) {
      throw new WrongUse("There is no case \"" + path + "\"; make it with: casus " + path + " add REPORT...");
    }
    return SqlLedger.open(path);
  }

  /** Opens the case, making it where there is none. */
  Ledger openOrCreate(PrintWriter err) {
    if (url != null) {
      return create();
    }
    if (Files.exists(path())) {
      return open();
    }
    err.println("Making the case " + path() + ".");
    return create();
  }

  /** How the case is named on the command line, for the commands that a message proposes. */
  String name() {
    return url != null ? "--db " + url.replaceFirst("\\?.*", "") : String.valueOf(file);
  }

  private Path path() {
    if (file == null) {
      throw new WrongUse("No case was named; give its file, for example my.casus, or --db URL.");
    }
    return file;
  }

  private static @Nullable String password() {
    return System.getenv("CASUS_DB_PASSWORD");
  }
}
