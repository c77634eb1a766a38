package org.casus.cli.casefile;

import java.io.PrintWriter;
import org.casus.ledger.CaseView;
import picocli.CommandLine.Command;

/** Stands in. */
@Command(name = "count")
final class CountCommand extends Asking {
  @Override
  void answer(CaseView view, PrintWriter out) {
    out.println("not yet");
  }
}
