package org.casus.server.network;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.assertion.DateInterval;
import org.casus.desk.Days;
import org.casus.desk.Enquiry;
import org.casus.desk.Names;
import org.casus.desk.Vocabulary;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.CaseView;
import org.casus.server.http.Questions;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the network.
 *
 * @param at the day at which it is looked at, or null for all times
 * @param past how many days before it an incident may lie whose words are shown
 * @param groups which lines
 */
record Question(Enquiry enquiry, Fit fit, @Nullable LocalDate at, int past, Set<Group> groups) {
  private static final int YEAR = 365;
  private static final int CENTURY = 36_525;

  static Question of(Context context) {
    String at = Questions.word(context, "at");
    List<String> groups = context.queryParams("lines");
    return new Question(Questions.enquiry(context), Questions.fit(context), at == null ? null : Days.of("at", at).to(),
        Questions.whole(context, "past", YEAR, CENTURY), groups.isEmpty() ? Set.of(Group.values()) : Vocabulary.all(Group.class, groups));
  }

  /** The incidents whose words are shown: those that fit and, where a day is asked for, lie in the time up to it; null for none. */
  @Nullable IncidentFilter incidents(CaseView view, Names names) {
    IncidentFilter filter = enquiry.filter(view, names);
    if (at == null) {
      return filter;
    }
    DateInterval before = new DateInterval(at.minusDays(past), at);
    return filter.dates().overlaps(before) ? filter.on(filter.dates().intersect(before)) : null;
  }

  /** Whether a relation of these days is shown: it holds at the day asked for, or says no end that forbids it. */
  boolean holds(DateInterval date) {
    return at == null || date.overlaps(DateInterval.day(at));
  }

  /** Keys of actors that are filtered by; a relation must touch one of them where there are any. */
  static Set<String> actors(IncidentFilter filter) {
    Set<String> keys = new HashSet<>(filter.doers());
    keys.addAll(filter.backers());
    keys.addAll(filter.targets());
    return keys;
  }
}
