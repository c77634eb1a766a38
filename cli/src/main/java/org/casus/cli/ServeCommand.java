package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.assertion.Issue;
import org.casus.cli.casefile.KnowledgeOption;
import org.casus.cli.casefile.WhichCase;
import org.casus.desk.Registers;
import org.casus.ledger.Ledger;
import org.casus.server.Settings;
import org.casus.server.Workbench;
import org.casus.server.access.Front;
import org.casus.server.access.Tls;
import org.casus.server.http.Bench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the workbench. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Opens a case in the browser: see it, question it, correct it.",
    description = "Only this computer can reach it, unless --host says otherwise. It runs until it is interrupted (Ctrl+C).")
final class ServeCommand implements Callable<Integer> {

  @Mixin private WhichCase which = new WhichCase();

  @Option(names = "--port", paramLabel = "N", description = "The port to listen at; 7411 when left out, 0 for any that is free.")
  private int port = 7411;

  @Option(names = "--host", paramLabel = "ADDRESS", description = "The address to listen at; 127.0.0.1, this computer alone, when left out. Any other needs --users.")
  private String host = "127.0.0.1";

  @Option(names = "--users", paramLabel = "FILE.yaml", description = "Who may sign in, with their roles; needed wherever others can reach it.")
  private @Nullable Path users;

  @Option(names = "--hash", paramLabel = "NAME", description = "Asks for a password and prints the line of the users' file for NAME; opens nothing.")
  private @Nullable String hash;

  @Option(names = "--name", paramLabel = "HOST", description = "A host name by which browsers call it; may be given several times.")
  private List<String> names = List.of();

  /** Certificate and key go together. */
  static final class TlsOptions {
    @Option(names = "--tls-cert", required = true, paramLabel = "FILE.pem", description = "Speaks TLS with this certificate, and those that signed it after it.")
    private Path certificate = Path.of("");

    @Option(names = "--tls-key", required = true, paramLabel = "FILE.pem", description = "Its key: PKCS #8, without a password.")
    private Path key = Path.of("");
  }

  @ArgGroup(exclusive = false)
  private @Nullable TlsOptions tls;

  @Option(names = "--behind-proxy", description = "A proxy on the way does TLS; its X-Forwarded-Host, -Proto and -For are believed.")
  private boolean behindProxy;

  @Option(names = "--audit", paramLabel = "FILE.jsonl", description = "Where the audit trail is kept; beside the case when left out. Needed with --db and --users.")
  private @Nullable Path audit;

  @Option(names = "--by", paramLabel = "NAME", description = "Under whose name rulings are kept when nobody has to sign in; your account's when left out.")
  private String by = System.getProperty("user.name", "analyst");

  @Option(names = "--add", arity = "1..*", paramLabel = "REPORT",
      description = "Reports to read into the case first; those that it has already are passed over.")
  private List<String> reports = List.of();

  @Mixin private KnowledgeOption registers = new KnowledgeOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (hash != null) {
      out.println(UserLine.of(hash, spec.commandLine().getErr()));
      return ExitCode.DONE;
    }
    Inputs inputs = Inputs.checked("--add", reports);
    Settings settings = settings();
    warn(settings);
    try (Interruption end = new Interruption(); Ledger ledger = which.openOrCreate(spec.commandLine().getErr())) {
      add(inputs, ledger);
      serve(ledger, settings, out, end);
    }
    return ExitCode.DONE;
  }

  private void add(Inputs inputs, Ledger ledger) throws IOException {
    if (!reports.isEmpty()) {
      new CaseReader(Optional.empty(), Optional.empty(), registers.folder(), Runtime.getRuntime().availableProcessors())
          .file(inputs, ledger, ProgressDisplay.counting(false)).issues().stream().filter(Issue::unreadable)
          .forEach(issue -> spec.commandLine().getErr().println("casus: could not read " + issue.report() + ": " + issue.message()));
    }
  }

  private void serve(Ledger ledger, Settings settings, PrintWriter out, Interruption end) throws InterruptedException {
    try (Workbench bench = open(settings, new Bench(which.title(), ledger, new Registers(registers.knowledge()), Version.number()))) {
      String shown = names.isEmpty() ? host.contains(":") ? "[" + host + "]" : host : names.get(0);
      out.println("The workbench is open at " + (tls == null ? "http" : "https") + "://" + shown + ":" + bench.port() + "/  (Ctrl+C closes it)");
      out.flush();
      end.await();
    }
  }

  private Settings settings() {
    try {
      return new Settings(host, port, by, users, names, tls == null ? null : new Tls(tls.certificate, tls.key), behindProxy,
          audit != null ? audit : which.beside(".audit.jsonl").orElse(null));
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private static Workbench open(Settings settings, Bench bench) {
    try {
      return Workbench.open(settings, bench);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private void warn(Settings settings) {
    if (!Front.loopback(settings.host()) && settings.tls() == null && !behindProxy) {
      spec.commandLine().getErr().println("Warning: without TLS, passwords and the case travel in clear; anybody on the way can read them. "
          + "Give --tls-cert and --tls-key, or put a proxy with TLS before it and say --behind-proxy.");
    }
  }
}
