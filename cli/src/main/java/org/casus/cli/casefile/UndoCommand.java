package org.casus.cli.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.casus.cli.ExitCode;
import org.casus.cli.WrongUse;
import org.casus.incident.Judgement;
import org.casus.incident.Ruling;
import org.casus.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes a judgement back. */
@Command(name = "undo", mixinStandardHelpOptions = true, header = "Takes a judgement back; undoing that restores it.")
final class UndoCommand implements Callable<Integer> {

  @Parameters(paramLabel = "JUDGEMENT", description = "Its id, such as j3; casus FILE list judgements shows them.")
  private String judgement = "";

  @Mixin private Signature signature = new Signature();

  @ParentCommand private CaseCommand parent = new CaseCommand();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Ledger ledger = parent.open()) {
      Judgement made = ledger.rule(
          new Ruling.Undo(judgement), signature.by(), Instant.now().truncatedTo(ChronoUnit.SECONDS), signature.reason());
      spec.commandLine().getOut().println(made.id() + ": " + judgement + " is undone. To restore it: undo " + made.id());
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
    return ExitCode.DONE;
  }
}
