package org.casus.cli.casefile;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.cli.Inputs;
import org.casus.cli.OutputFolder;
import org.casus.cli.measure.MeasureOptions;
import org.casus.desk.IncidentWords;
import org.casus.ledger.CaseView;
import org.casus.ledger.Forecast;
import org.casus.ledger.Resolution;
import org.casus.measure.Quote;
import org.casus.measure.forecast.CaseReach;
import org.casus.measure.forecast.ForecastPlots;
import org.casus.measure.forecast.ReadForecasts;
import org.casus.measure.forecast.Reliability;
import org.casus.measure.forecast.Resolver;
import org.casus.measure.forecast.Scorecard;
import org.casus.measure.plot.Plot;
import org.casus.measure.study.InFigures;
import org.casus.narrate.finding.ForecastFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What was forecast, by Casus and by the reports, and what became of it. */
@Command(
    name = "forecasts",
    sortOptions = false,
    header = "Lists what was forecast, by Casus and in the reports, what became of it, and how good it was.",
    description = "Resolved against the incidents under the likely lens, as far as the reports of the case reach.")
final class ForecastsCommand extends Asking {

  @Option(names = "--at", paramLabel = "DATE", description = "As seen on this day; on that of the last report when left out.")
  private @Nullable String at;

  @Option(names = "--show", paramLabel = "N", converter = Most.class, description = "How many forecasts to show; 30 when left out. The scores are of all.")
  private int show = 30;

  @Option(names = "--out", paramLabel = "DIR", description = "Also write all of them as a table and, once 50 are resolved, how good they were as plots with their data.")
  private @Nullable Path folder;

  @Option(names = "--force", description = "Write to DIR even when it holds other files; files of others are never replaced.")
  private boolean force;

  @Mixin private KnowledgeOption registers = new KnowledgeOption();

  @Override
  void answer(CaseView view, PrintWriter out) throws IOException {
    List<Forecast> all = new ArrayList<>(view.forecasts());
    all.addAll(new ReadForecasts(registers.knowledge()).of(view));
    if (all.isEmpty()) {
      out.println("No forecast is kept, and the reports of the case make none. To make one: forecast");
      return;
    }
    LocalDate day = at != null ? MeasureOptions.day("--at", at) : CaseReach.until(view, LocalDate.MAX).orElse(LocalDate.EPOCH);
    List<Resolution> resolutions = Resolver.all(view, all, day);
    Map<String, Resolution> byForecast = resolutions.stream().collect(Collectors.toMap(Resolution::forecast, Function.identity(), (one, same) -> one));
    Sentences sentences = new Sentences(view);
    all.stream().limit(show).forEach(forecast -> print(forecast, byForecast.get(forecast.id()), sentences, out));
    if (all.size() > show) {
      out.println("… and " + (all.size() - show) + " more; --show shows them.");
    }
    out.println("As of " + day + ":");
    Scorecard.byForecaster(all, resolutions).forEach((name, card) -> scores(name, card, out));
    scores("All", Scorecard.of(all, resolutions), out);
    if (folder != null) {
      write(folder, all, resolutions);
      out.println("Written to " + folder + ".");
    }
  }

  private void write(Path to, List<Forecast> all, List<Resolution> resolutions) throws IOException {
    List<Plot> plots = ForecastPlots.of(all, resolutions);
    OutputFolder output = OutputFolder.checked(to, new Inputs(List.of()), ForecastFiles.names(plots), force);
    output.create();
    output.replace(directory -> ForecastFiles.write(ForecastPlots.table(all, resolutions), plots, directory));
  }

  private static void print(Forecast forecast, @Nullable Resolution resolution, Sentences sentences, PrintWriter out) {
    out.println(forecast.id() + "  " + Paragraph.clean(forecast.by().name()) + (forecast.issued() == null ? "" : ", " + forecast.issued()));
    out.println(Paragraph.of("  ", forecast.question() + " " + term(forecast)
        + (forecast.probability() == null ? "" : " (" + InFigures.percent(forecast.probability()) + ")") + "; days: " + days(forecast) + "."));
    forecast.by().quotes().forEach(quote -> out.println(Paragraph.of("  ", sentences.line(new Quote(String.valueOf(forecast.by().report()), quote)))));
    forecast.assumptions().forEach(assumption -> out.println(Paragraph.of("    ", "Taken for granted: " + assumption)));
    if (resolution != null) {
      out.println(Paragraph.of("  ", outcome(resolution) + ": " + resolution.reason()
          + (resolution.incidents().isEmpty() ? "" : " " + String.join(", ", resolution.incidents()))));
    }
    out.println();
  }

  /** The word of ICD 203, or what stands in its place. */
  private static String term(Forecast forecast) {
    return switch (forecast.term()) {
      case FACT -> forecast.unresolvable() == null ? "Said flatly" : "No word of ICD 203 was read";
      case UNSCALED -> "Hedged without a word of ICD 203";
      default -> InFigures.capital(forecast.term().words());
    };
  }

  private static String days(Forecast forecast) {
    return forecast.horizon().known() ? IncidentWords.days(forecast.horizon()) : "not said";
  }

  private static String outcome(Resolution resolution) {
    return InFigures.capital(resolution.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static void scores(String name, Scorecard card, PrintWriter out) {
    String scores = card.scored() == 0 ? "none resolved yet" : card.scored() + " scored: Brier " + InFigures.number(card.brier()) + ", log "
        + InFigures.number(card.log()) + (card.counts() == 0 ? "" : ", CRPS " + InFigures.number(card.crps()) + ", 90% intervals held " + InFigures.percent(card.covered()));
    out.println(Paragraph.of("  ", Paragraph.clean(name) + ": " + InFigures.count(card.forecasts(), "forecast", "forecasts") + ", " + scores + "."));
    Reliability reliability = card.reliability();
    if (reliability != null) {
      reliability.rows().forEach(row -> out.println(Paragraph.of("    ", row.band().words() + ": came true " + row.happened() + " of " + row.forecasts()
          + InFigures.interval(row.interval()))));
    }
  }
}
