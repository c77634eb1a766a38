package org.casus.cli.casefile;

import java.util.concurrent.Callable;
import org.casus.cli.ExitCode;
import org.casus.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes an empty case. */
@Command(name = "init", mixinStandardHelpOptions = true, header = "Makes an empty case.")
final class InitCommand implements Callable<Integer> {

  @ParentCommand private CaseCommand parent = new CaseCommand();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Ledger ledger = parent.create()) {
      spec.commandLine().getOut().println("Made the case. Next: casus " + parent.name() + " add REPORT...");
    }
    return ExitCode.DONE;
  }
}
