package org.casus.cli.casefile;

import java.io.PrintWriter;
import org.casus.ledger.CaseView;
import picocli.CommandLine.Command;

/** Stands in. */
@Command(name = "reconcile")
final class ReconcileCommand extends Asking {
  @Override
  void answer(CaseView view, PrintWriter out) {
    out.println("not yet");
  }
}
