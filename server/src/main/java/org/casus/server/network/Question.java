package org.casus.server.network;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.casus.assertion.DateInterval;
import org.casus.desk.Days;
import org.casus.desk.Enquiry;
import org.casus.desk.Vocabulary;
import org.casus.incident.Fit;
import org.casus.server.http.Questions;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the network.
 *
 * @param fit whether incidents must fit, or may
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

  /** Whether a tie is shown: its line is asked for, and it holds at the day asked for or lies in the time up to it. */
  boolean holds(Tie tie) {
    if (!groups.contains(tie.group())) {
      return false;
    }
    return at == null || (tie.group() == Group.WORDS ? new DateInterval(at.minusDays(past), at).covers(tie.date())
        : tie.date().overlaps(DateInterval.day(at)));
  }
}
