package org.casus.cli.casefile;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.casus.cli.ExitCode;
import org.casus.cli.LensChoice;
import org.casus.cli.WrongUse;
import org.casus.cli.measure.MeasureOptions;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.ledger.Forecast;
import org.casus.ledger.Ledger;
import org.casus.measure.Asked;
import org.casus.measure.forecast.CaseReach;
import org.casus.measure.forecast.OwnForecast;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a forecast and keeps it. */
@Command(
    name = "forecast",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Forecasts how many further incidents the next days bring, and keeps the forecast to be scored.",
    description = "A forecast is never changed afterwards. What became of it: casus FILE forecasts")
final class ForecastCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 3650;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(names = "--days", paramLabel = "N", description = "For how many days; 30 when left out.")
  private int days = 30;

  @Option(names = "--at", paramLabel = "DATE", description = "The last day watched; that of the last report when left out.")
  private @Nullable String at;

  @Option(names = "--lens", paramLabel = "LENS", converter = LensChoice.class, description = "strict, likely or inclusive; likely when left out.")
  private Lens lens = Lens.LIKELY;

  @Option(names = "--about", paramLabel = "WORDS", description = "What the incidents are called in the question; \"attacks\" when left out.")
  private String about = "attacks";

  @ParentCommand private CaseCommand parent = new CaseCommand();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (days < 1 || days > MOST_DAYS) {
      throw new WrongUse("--days: " + days + " is not allowed; give 1 to " + MOST_DAYS + ".");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = parent.open()) {
      OwnForecast made = made(ledger);
      out.println(Paragraph.of("", made.outlook().sentence()));
      made.outlook().cautions().forEach(caution -> out.println(Paragraph.of("  ", caution)));
      if (made.vague() > 0) {
        out.println("  " + made.vague() + " incidents fit but have no exact day, and are not counted.");
      }
      Forecast forecast = made.forecast();
      if (forecast != null) {
        out.println(forecast.id() + (ledger.append(forecast) ? ": kept." : ": the case has it already."));
      }
    }
    return ExitCode.DONE;
  }

  private OwnForecast made(Ledger ledger) {
    try (CaseView view = ledger.view()) {
      IncidentFilter under = Asked.under(filter.filter(view, filter.selection()), lens, true);
      LocalDate end = at != null ? MeasureOptions.day("--at", at) : CaseReach.until(view, LocalDate.MAX)
          .orElseThrow(() -> new WrongUse("No report of the case says when it came out; name the last day watched with --at."));
      return OwnForecast.of(view, under, about, from(view, under, end), end, days);
    }
  }

  /** The first day watched: as asked, or that of the first incident. */
  private LocalDate from(CaseView view, IncidentFilter asked, LocalDate end) {
    LocalDate from = filter.dates().from();
    if (from != null) {
      return from;
    }
    return view.incidents(asked, org.casus.incident.Fit.YES, 0, 1).stream().map(first -> first.settled().date().from())
        .flatMap(java.util.stream.Stream::ofNullable).filter(day -> day.isBefore(end)).findFirst()
        .orElseThrow(() -> new WrongUse("No dated incident fits before " + end + ", so nothing tells how often they come; ask for other incidents."));
  }
}
