package org.casus.server.http;

import io.javalin.http.Context;
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
 * @param answers what was answered since the case last changed
 */
public record Bench(String name, Ledger ledger, Registers registers, String version, Answers answers) {

  /** With nothing answered yet. */
  public Bench(String name, Ledger ledger, Registers registers, String version) {
    this(name, ledger, registers, version, new Answers());
  }

  /** Answers out of one moment of the case. */
  public <T> T at(Function<CaseView, T> answer) {
    try (CaseView view = ledger.view()) {
      return answer.apply(view);
    }
  }

  /** Answers a call out of one moment of the case, or as it was answered before where the case has not changed since. */
  public void answer(Context context, Function<CaseView, ?> answer) {
    answers.answer(context, ledger, answer);
  }

  /** What looks names up; one for each answer. */
  public Names names() {
    return new Names(registers);
  }
}
