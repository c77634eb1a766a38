package org.casus.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;

/** Gives a counted set its members where each has a date of its own: "two raids in March and August 2019". Stateless. */
final class DateSplit {

  private DateSplit() {}

  /** The draft, and after it one member for each of its dates when there are as many dates as events. */
  static List<EventDraft> split(EventDraft set) {
    List<DateInterval> times = set.times.stream().distinct().filter(t -> t.from() != null && t.to() != null)
        .sorted(Comparator.comparing(t -> Objects.requireNonNull(t.from()))).toList();
    Long least = set.count.min();
    if (!set.counted || set.vague || least == null || times.size() < 2 || overlap(times)) {
      return List.of(set);
    }
    LocalDate first = times.get(0).from();
    LocalDate last = times.get(times.size() - 1).to();
    set.date = new DateInterval(first, last);
    List<EventDraft> all = new ArrayList<>(List.of(set));
    if (least == times.size()) {
      for (int i = 0; i < times.size(); i++) {
        all.add(member(set, times.get(i), i + 1));
      }
    }
    return all;
  }

  private static boolean overlap(List<DateInterval> times) {
    for (int i = 1; i < times.size(); i++) {
      if (times.get(i).overlaps(times.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static EventDraft member(EventDraft set, DateInterval time, int position) {
    EventDraft member = new EventDraft(set.frame, set.sentence, set.trigger());
    member.absorb(set);
    member.joined.clear();
    member.killed.clear();
    member.injured.clear();
    member.date = time;
    member.position = position;
    member.count = Amount.exactly(1);
    member.counted = false;
    member.vague = false;
    member.status = set.status;
    member.likelihood = set.likelihood;
    member.partOf = set;
    return member;
  }
}
