package org.casus.measure.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.ledger.Forecast;
import org.casus.ledger.Resolution;
import org.casus.ledger.Resolution.Outcome;
import org.casus.measure.FrontFinder;

/**
 * Looks up what became of forecasts among the incidents of a case. A forecast that did not come true is so as far as the
 * reports of the case tell, and only once one that could tell of it, being of the country or naming the doer, is younger than
 * its days. Facades count as those they are said, likely or
 * better, to stand for, unless the forecast is of the facade itself. Stateless.
 */
public final class Resolver {
  private Resolver() {}

  /** What became of each forecast, in their order. */
  public static List<Resolution> all(CaseView view, List<Forecast> forecasts, LocalDate at) {
    Map<String, ActorRef> facades = FrontFinder.of(view).parents(Lens.LIKELY);
    Coverage coverage = new Coverage(view);
    return forecasts.stream().map(forecast -> one(view, forecast, at, facades, coverage)).toList();
  }

  /**
   * What became of a forecast.
   *
   * @param at the day of the look; what happened later is not heeded
   */
  public static Resolution one(CaseView view, Forecast forecast, LocalDate at) {
    return all(view, List.of(forecast), at).get(0);
  }

  private static Resolution one(CaseView view, Forecast forecast, LocalDate at, Map<String, ActorRef> facades, Coverage coverage) {
    IncidentFilter about = forecast.about();
    LocalDate from = forecast.horizon().from();
    LocalDate to = forecast.horizon().to();
    if (about == null || from == null || to == null) {
      return new Resolution(forecast.id(), at, Outcome.CANNOT_BE_RESOLVED, null, List.of(), String.valueOf(forecast.unresolvable()));
    }
    if (at.isBefore(from)) {
      return new Resolution(forecast.id(), at, Outcome.OPEN, null, List.of(), "Its days begin on " + from + ".");
    }
    LocalDate end = at.isBefore(to) ? at : to;
    IncidentFilter within = folded(about, facades).on(new DateInterval(from, end));
    List<String> incidents = incidents(view, within, Fit.YES).map(Resolver::id).sorted().toList();
    if (incidents.size() >= forecast.least() && forecast.spread() == null) {
      return came(forecast, at, incidents);
    }
    Optional<LocalDate> reach = coverage.reach(about, at);
    if (at.isBefore(to) || reach.isEmpty() || reach.get().isBefore(to)) {
      return new Resolution(forecast.id(), at, Outcome.OPEN, (long) incidents.size(), incidents, "Its days end on " + to
          + reach.map(day -> "; the last report that could tell of it is of " + day + ".")
              .orElse("; no report that could tell of it says when it came out."));
    }
    List<String> maybe = incidents(view, within, Fit.MAYBE).filter(each -> coverage.canBeSince(each, from)).map(Resolver::id).sorted().toList();
    return over(forecast, at, incidents, maybe);
  }

  /** The filter with facades counted as those they stand for, where it asks for doers and does not itself say how. */
  private static IncidentFilter folded(IncidentFilter about, Map<String, ActorRef> facades) {
    if (about.doers().isEmpty() || !about.parents().isEmpty()) {
      return about;
    }
    Map<String, ActorRef> others = new TreeMap<>(facades);
    others.keySet().removeAll(about.doers());
    return about.under(others);
  }

  private static Resolution over(Forecast forecast, LocalDate at, List<String> incidents, List<String> maybe) {
    if (incidents.size() >= forecast.least()) {
      return came(forecast, at, incidents);
    }
    if (incidents.size() + maybe.size() >= forecast.least()) {
      return new Resolution(forecast.id(), at, Outcome.CANNOT_BE_RESOLVED, null, maybe, maybe.size()
          + " incidents may bear it out, but their day, place or doer is too vague to tell.");
    }
    return new Resolution(forecast.id(), at, Outcome.DID_NOT, (long) incidents.size(), incidents,
        "The reports of the case tell of " + (incidents.isEmpty() ? "none." : "no more than " + incidents.size() + "."));
  }

  private static Resolution came(Forecast forecast, LocalDate at, List<String> incidents) {
    return new Resolution(forecast.id(), at, Outcome.HAPPENED, (long) incidents.size(), incidents,
        incidents.size() + (incidents.size() == 1 ? " incident bears it out." : " incidents bear it out."));
  }

  private static Stream<AttributedIncident> incidents(CaseView view, IncidentFilter filter, Fit fit) {
    int page = 1000;
    long all = view.count(filter, fit);
    return IntStream.rangeClosed(0, (int) (all / page)).boxed().flatMap(i -> view.incidents(filter, fit, (long) i * page, page).stream());
  }

  private static String id(AttributedIncident incident) {
    return incident.incident().id();
  }
}
