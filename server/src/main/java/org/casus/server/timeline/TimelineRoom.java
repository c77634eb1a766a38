package org.casus.server.timeline;

import io.javalin.http.Context;
import java.util.List;
import org.casus.assertion.DateInterval;
import org.casus.desk.Days;
import org.casus.desk.Enquiry;
import org.casus.server.http.Bench;
import org.casus.server.http.Questions;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Route.Param;

/** The timeline: tallies of days in bars, so that a case of any size is a few hundred numbers. Thread-safe. */
public final class TimelineRoom implements Room {
  private final Bench bench;

  /** On this bench. */
  public TimelineRoom(Bench bench) {
    this.bench = bench;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/tallies/bars", "How many incidents, in bars of a day, a week, a month or a year.", Questions.filterAnd(
        Param.of("shown", "The days to show, such as 2021-04..2021-06; all that are known when left out.")), Timeline.class, this::bars));
  }

  private void bars(Context context) {
    Enquiry enquiry = Questions.enquiry(context);
    String words = Questions.word(context, "shown");
    DateInterval shown = words == null ? DateInterval.UNKNOWN : Days.span("shown", words);
    bench.answer(context, view -> Bars.of(view.days(enquiry.filter(view, bench.names()), Questions.fit(context)), shown));
  }
}
