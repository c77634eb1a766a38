package org.casus.server.reports;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.ledger.Passage;
import org.casus.ledger.CaseView;
import org.casus.ledger.ReportCard;
import org.casus.server.http.Bench;
import org.casus.server.http.Questions;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Route.Param;
import org.casus.server.http.Trouble.NotThere;
import org.jspecify.annotations.Nullable;

/** The reports of the case, the text of one beside what was read of it, and search. Thread-safe. */
public final class ReportsRoom implements Room {
  private static final int MOST = 200;

  private final Bench bench;

  /** On this bench. */
  public ReportsRoom(Bench bench) {
    this.bench = bench;
  }

  /** A paragraph in which the words stand. */
  public record Found(String report, String title, int begin, int end, String quote) {}

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/reports", "The reports of the case.", List.of(), ReportCard[].class,
            context -> bench.answer(context, CaseView::reports)),
        Route.get("/reports/{id}", "A report's text with all that was read of it.", List.of(), MarkedReport.class, this::report),
        Route.get("/find", "Paragraphs in which all the words stand.", List.of(Param.of("words", "The words, singular or plural."),
            Param.of("most", "How many to give; 50 when left out, at most " + MOST + ".")), Found[].class, this::find));
  }

  private void report(Context context) {
    String id = context.pathParam("id");
    @Nullable MarkedReport report = bench.at(view -> view.reading(id).map(reading -> MarkedReport.of(view, reading)).orElse(null));
    if (report == null) {
      throw new NotThere("The case has no report \"" + id + "\".");
    }
    context.json(report);
  }

  private void find(Context context) {
    String words = Questions.word(context, "words");
    int most = Questions.whole(context, "most", 50, MOST);
    context.json(words == null ? List.of() : bench.at(view -> {
      Map<String, String> titles = view.reports().stream().collect(Collectors.toMap(ReportCard::id, ReportsRoom::title));
      return view.find(words, most).stream().map(passage -> found(passage, titles)).toList();
    }));
  }

  private static String title(ReportCard card) {
    return card.title() == null ? card.file() : card.title();
  }

  private static Found found(Passage passage, Map<String, String> titles) {
    return new Found(passage.report(), titles.getOrDefault(passage.report(), ""), passage.span().begin(), passage.span().end(),
        passage.span().quote());
  }
}
