package org.casus.cli.casefile;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casus.cli.WrongUse;
import org.casus.ledger.Ledger;
import org.casus.storage.SqlLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which case is meant: a file, or a database. */
public final class WhichCase {

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

  /** Makes the case. */
  public Ledger create() {
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
  public Ledger open() {
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
  public Ledger openOrCreate(PrintWriter err) {
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
  public String name() {
    return url != null ? "--db " + url.replaceFirst("\\?.*", "") : String.valueOf(file);
  }

  /** What the case is called on a screen: its file or the database, without the folders. */
  public String title() {
    return url != null ? url.replaceFirst("\\?.*", "").replaceFirst(".*/", "") : path().getFileName().toString().replaceFirst("\\.casus$", "");
  }

  /** A file beside that of the case, named after it; none for a case in a database. */
  public Optional<Path> beside(String ending) {
    return url != null ? Optional.empty() : Optional.of(path().resolveSibling(path().getFileName() + ending));
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
