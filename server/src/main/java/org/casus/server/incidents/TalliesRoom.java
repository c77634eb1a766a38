package org.casus.server.incidents;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.casus.desk.Enquiry;
import org.casus.desk.Vocabulary;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.ActorTally;
import org.casus.ledger.CaseView;
import org.casus.ledger.DayTally;
import org.casus.ledger.Part;
import org.casus.ledger.PlaceTally;
import org.casus.server.http.Bench;
import org.casus.server.http.Questions;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Route.Param;
import org.jspecify.annotations.Nullable;

/** How many incidents there are by day, place and actor: for the timeline, the map and lists to choose from. Thread-safe. */
public final class TalliesRoom implements Room {
  private final Bench bench;

  /** On this bench. */
  public TalliesRoom(Bench bench) {
    this.bench = bench;
  }

  /** So many incidents of these days, this kind and this lens; an open end is null. */
  public record Days(@Nullable String from, @Nullable String to, String type, @Nullable String lens, long number) {
    static Days of(DayTally tally) {
      return new Days(day(tally.date().from()), day(tally.date().to()), tally.type().wire(),
          tally.strictest() == null ? null : tally.strictest().label(), tally.number());
    }

    private static @Nullable String day(@Nullable Object day) {
      return day == null ? null : day.toString();
    }
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/tallies/days", "How many incidents, by days, kind and lens.", Questions.FILTER, Days[].class, context ->
            answer(context, (view, filter) -> view.days(filter, Questions.fit(context)).stream().map(Days::of).toList())),
        Route.get("/tallies/places", "How many incidents, by most exact place.", Questions.FILTER, PlaceTally[].class, context ->
            answer(context, (view, filter) -> view.places(filter, Questions.fit(context)))),
        Route.get("/tallies/actors", "How many incidents, by actor.", Questions.filterAnd(Param.of("role", "doer, backer or target.")),
            ActorTally[].class, context -> answer(context, (view, filter) -> view.actors(filter, Questions.fit(context), part(context)))));
  }

  private <T> void answer(Context context, BiFunction<CaseView, IncidentFilter, T> asked) {
    Enquiry enquiry = Questions.enquiry(context);
    bench.answer(context, view -> asked.apply(view, enquiry.filter(view, bench.names())));
  }

  private static Part part(Context context) {
    return Vocabulary.one(Part.class, Objects.requireNonNullElse(Questions.word(context, "role"), "doer"));
  }
}
