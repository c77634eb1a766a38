package org.casus.server.incidents;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casus.desk.Enquiry;
import org.casus.desk.Names;
import org.casus.desk.Vocabulary;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.IncidentOrder;
import org.casus.server.http.Bench;
import org.casus.server.http.Questions;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Route.Param;
import org.casus.server.http.Trouble.NotThere;
import org.jspecify.annotations.Nullable;

/** The table of incidents, and one incident with everything behind it. Thread-safe. */
public final class IncidentsRoom implements Room {
  private static final int MOST = 500;

  private final Bench bench;

  /** On this bench. */
  public IncidentsRoom(Bench bench) {
    this.bench = bench;
  }

  /**
   * Some incidents that fit.
   *
   * @param number how many fit
   * @param maybe how many more may fit but leave something unsaid; 0 where it was not to be counted
   * @param rule what the lens lets through, in a sentence
   * @param unknown names that no register knows, in a sentence; empty when all were known
   */
  public record Incidents(long number, long maybe, String rule, String unknown, List<IncidentLine> lines) {}

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/incidents", "Incidents that fit a filter, a page of them.", Questions.filterAnd(
            Param.of("order", "date, latest, reports, origins, kind, place or doer."),
            Param.of("skip", "How many of the first to leave out."),
            Param.of("maybe", "false: not to count what may fit, which takes longer than to find what does."),
            Param.of("most", "How many to give; 100 when left out, at most " + MOST + ".")), Incidents.class, this::incidents),
        Route.get("/incidents/{id}", "One incident with every sentence behind it.", List.of(), WholeIncident.class, this::incident));
  }

  private void incidents(Context context) {
    Enquiry enquiry = Questions.enquiry(context);
    Fit fit = Questions.fit(context);
    IncidentOrder order = Vocabulary.one(IncidentOrder.class, Objects.requireNonNullElse(Questions.word(context, "order"), "date"));
    int skip = Questions.whole(context, "skip", 0, Integer.MAX_VALUE);
    int most = Questions.whole(context, "most", 100, MOST);
    boolean counted = !"false".equals(Questions.word(context, "maybe"));
    Names names = bench.names();
    bench.answer(context, view -> {
      IncidentFilter filter = enquiry.filter(view, names);
      List<IncidentLine> lines = new ArrayList<>();
      view.incidents(filter, fit, order, skip, most).forEach(incident -> lines.add(IncidentLine.of(incident, enquiry.lens())));
      long maybe = skip > 0 || fit == Fit.MAYBE || !counted ? 0 : view.count(filter, Fit.MAYBE);
      return new Incidents(view.count(filter, fit), maybe, rule(enquiry), names.unknown(), lines);
    });
  }

  private static String rule(Enquiry enquiry) {
    var lens = enquiry.lens();
    return lens == null ? "Every incident, also talks, threats and plans." : lens.rule();
  }

  private void incident(Context context) {
    String id = context.pathParam("id");
    @Nullable WholeIncident whole = bench.at(view -> view.incident(id).map(incident -> WholeIncident.of(view, incident)).orElse(null));
    if (whole == null) {
      throw new NotThere("The case has no incident, or more than one, whose id begins with \"" + id + "\".");
    }
    context.json(whole);
  }
}
