package org.casus.cli.casefile;

import java.util.concurrent.Callable;
import org.casus.cli.ExitCode;
import org.casus.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Gives back space. */
@Command(name = "compact", mixinStandardHelpOptions = true, header = "Gives back space that is not used any more.")
final class CompactCommand implements Callable<Integer> {

  @ParentCommand private CaseCommand parent = new CaseCommand();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Ledger ledger = parent.open()) {
      ledger.compact();
      spec.commandLine().getOut().println("Done.");
    }
    return ExitCode.DONE;
  }
}
