package org.casus.server.http;

import java.util.function.Function;
import org.casus.desk.Names;
import org.casus.desk.Registers;
import org.casus.ledger.CaseView;
import org.casus.ledger.Ledger;

/**
 * What every room works on. Thread-safe.
 *
 * @param name what the case is called on the screen
 * @param ledger the case
 * @param registers actors and places, read when first needed
 * @param version of Casus
 */
public record Bench(String name, Ledger ledger, Registers registers, String version) {

  /** Answers out of one moment of the case. */
  public <T> T at(Function<CaseView, T> answer) {
    try (CaseView view = ledger.view()) {
      return answer.apply(view);
    }
  }

  /** What looks names up; one for each answer. */
  public Names names() {
    return new Names(registers);
  }
}
