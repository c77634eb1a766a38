package org.casus.cli.casefile;

import java.io.IOException;
import java.io.PrintWriter;
import org.casus.assertion.DateInterval;
import org.casus.cli.measure.MeasureOptions;
import org.casus.cli.measure.Measuring;
import org.casus.ledger.CaseView;
import org.casus.measure.study.CaseEvents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures. */
@Command(
    name = "measure",
    sortOptions = false,
    header = "Measures tempo, timing and answers of incidents, or says why the record can't bear it.",
    description = {
      "Without a plan every analysis is run over the attacks that the filter asks for. Each finding gives its number with an",
      "interval, its tests, what could have been missed, and the incidents it rests on."
    })
final class MeasureCommand extends Asking {

  @Mixin private FilterOptions filter = new FilterOptions();

  @Mixin private MeasureOptions options = new MeasureOptions();

  @Override
  void answer(CaseView view, PrintWriter out) throws IOException {
    CaseEvents events = new CaseEvents(view, selection -> filter.filter(view, selection));
    DateInterval dates = filter.dates();
    BehindFinding behind = new BehindFinding(view);
    new Measuring(options, out, behind::words).run(events, filter.selection(), dates.from(), dates.to());
    warn(filter.unknown());
  }
}
