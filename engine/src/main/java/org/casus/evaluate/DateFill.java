package org.casus.evaluate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.casus.assertion.DateInterval;
import org.jspecify.annotations.Nullable;

/** When something happened. A day off is right; a shared part of a longer interval is partly right. */
record DateFill(DateInterval date) implements Fill {

  private static final LocalDate EARLY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

  @Override
  public double credit(Fill read) {
    return read instanceof DateFill other ? credit(date, other.date) : 0;
  }

  @Override
  public String shown() {
    return date.isDay() ? String.valueOf(date.from()) : open(date.from()) + " to " + open(date.to());
  }

  private static String open(@Nullable LocalDate day) {
    return day == null ? "?" : day.toString();
  }

  private static double credit(DateInterval noted, DateInterval read) {
    LocalDate from = or(noted.from(), EARLY);
    LocalDate to = or(noted.to(), LATE);
    LocalDate readFrom = or(read.from(), EARLY);
    LocalDate readTo = or(read.to(), LATE);
    boolean open = noted.to() == null || read.to() == null;
    boolean sameEnds = apart(from, readFrom) <= 1 && (open || apart(to, readTo) <= 1);
    boolean dayWithin = readFrom.equals(readTo) && !readFrom.isBefore(from) && !readTo.isAfter(to);
    if (sameEnds || dayWithin) {
      return 1;
    }
    LocalDate first = from.isAfter(readFrom) ? from : readFrom;
    LocalDate last = to.isBefore(readTo) ? to : readTo;
    if (last.isBefore(first)) {
      return 0;
    }
    long longer = Math.max(apart(from, to), apart(readFrom, readTo)) + 1;
    return (apart(first, last) + 1.0) / longer >= 0.2 ? 0.5 : 0.25;
  }

  private static long apart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
    return day == null ? otherwise : day;
  }
}
