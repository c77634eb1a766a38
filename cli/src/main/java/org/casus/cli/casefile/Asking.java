package org.casus.cli.casefile;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.casus.cli.ExitCode;
import org.casus.ledger.CaseView;
import org.casus.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that asks something of a case and changes nothing. */
@Command(mixinStandardHelpOptions = true)
abstract class Asking implements Callable<Integer> {

  @ParentCommand private CaseCommand parent = new CaseCommand();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public final Integer call() throws Exception {
    try (Ledger ledger = parent.open(); CaseView view = ledger.view()) {
      answer(view, spec.commandLine().getOut());
    }
    return ExitCode.DONE;
  }

  /** Answers out of one moment of the case. */
  abstract void answer(CaseView view, PrintWriter out) throws Exception;

  /** Says something beside the answer, where there is something to say. */
  void warn(String words) {
    if (!words.isEmpty()) {
      err().println(words);
    }
  }

  /** Where what is not the answer itself goes. */
  PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
