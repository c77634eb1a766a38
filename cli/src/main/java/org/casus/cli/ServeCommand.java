package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.casus.assertion.Issue;
import org.casus.cli.casefile.KnowledgeOption;
import org.casus.cli.casefile.WhichCase;
import org.casus.desk.Registers;
import org.casus.ledger.Ledger;
import org.casus.server.Settings;
import org.casus.server.Workbench;
import org.casus.server.http.Bench;
import org.jspecify.annotations.Nullable;
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

  @Option(names = "--host", paramLabel = "ADDRESS", description = "The address to listen at; 127.0.0.1, this computer alone, when left out.")
  private String host = "127.0.0.1";

  @Option(names = "--users", paramLabel = "FILE.yaml", description = "Who may sign in, with their roles; needed wherever others can reach it.")
  private @Nullable Path users;

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
    Inputs inputs = Inputs.checked("--add", reports);
    try (Ledger ledger = which.openOrCreate(spec.commandLine().getErr())) {
      add(inputs, ledger);
      serve(ledger, out);
    }
    return ExitCode.DONE;
  }

  private void add(Inputs inputs, Ledger ledger) throws IOException {
    if (!reports.isEmpty()) {
      new CaseReader(Optional.empty(), registers.folder(), Runtime.getRuntime().availableProcessors())
          .file(inputs, ledger, ProgressDisplay.counting(false)).issues().stream().filter(Issue::unreadable)
          .forEach(issue -> spec.commandLine().getErr().println("casus: could not read " + issue.report() + ": " + issue.message()));
    }
  }

  private void serve(Ledger ledger, PrintWriter out) throws InterruptedException {
    try (Workbench bench = Workbench.open(new Settings(host, port, by, users),
            new Bench(which.title(), ledger, new Registers(registers.knowledge()), Version.number()))) {
      out.println("The workbench is open at http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bench.port() + "/  (Ctrl+C closes it)");
      out.flush();
      new CountDownLatch(1).await();
    }
  }
}
