package org.casus.cli.casefile;

import java.util.List;
import java.util.concurrent.Callable;
import org.casus.cli.ExitCode;
import org.casus.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Looks for damage. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Looks for damage: every original, quote and incident is checked.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all is well", "1:something is wrong; each is named"})
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private CaseCommand parent = new CaseCommand();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Ledger ledger = parent.open()) {
      List<String> wrong = ledger.check();
      wrong.forEach(spec.commandLine().getOut()::println);
      if (wrong.isEmpty()) {
        spec.commandLine().getOut().println("All is well.");
      }
      return wrong.isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE_REPORTS;
    }
  }
}
