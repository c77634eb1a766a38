package org.casus.narrate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.casus.assertion.DateInterval;

/**
 * A time axis cut into days, months or years, whichever gives a readable number of bars.
 *
 * @param unit what a bar stands for
 * @param first first day of the first bar
 * @param bins how many bars
 */
record TimeScale(ChronoUnit unit, LocalDate first, int bins) {
  private static final int MOST_DAYS = 45;
  private static final int MOST_MONTHS = 144;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  /** The scale for everything from one day to another. */
  static TimeScale over(LocalDate from, LocalDate to) {
    if (ChronoUnit.DAYS.between(from, to) < MOST_DAYS) {
      return new TimeScale(ChronoUnit.DAYS, from, Math.max(7, count(ChronoUnit.DAYS, from, to)));
    }
    LocalDate month = from.withDayOfMonth(1);
    if (ChronoUnit.MONTHS.between(month, to) < MOST_MONTHS) {
      return new TimeScale(ChronoUnit.MONTHS, month, Math.max(6, count(ChronoUnit.MONTHS, month, to)));
    }
    LocalDate year = from.withDayOfYear(1);
    return new TimeScale(ChronoUnit.YEARS, year, count(ChronoUnit.YEARS, year, to));
  }

  private static int count(ChronoUnit unit, LocalDate from, LocalDate to) {
    return (int) unit.between(from, to) + 1;
  }

  /** The number of the bar in which a day lies. */
  int bin(LocalDate day) {
    return (int) unit.between(first, day);
  }

  /** Whether the interval lies within one bar. */
  boolean fits(DateInterval date) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    return from != null && to != null && bin(from) == bin(to);
  }

  /** Where a day lies on the axis, in bars from its start, clipped to the axis. */
  double position(LocalDate day) {
    int bin = bin(day);
    LocalDate start = start(bin);
    double within = (double) ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, start(bin + 1));
    return Math.max(0, Math.min(bins, bin + within));
  }

  /** First day of a bar. */
  LocalDate start(int bin) {
    return first.plus(bin, unit);
  }

  /** "month", "day" or "year". */
  String unitName() {
    return switch (unit) {
      case DAYS -> "day";
      case MONTHS -> "month";
      default -> "year";
    };
  }

  /** What stands under a bar, or nothing where there is no room for every one. */
  String tick(int bin) {
    LocalDate day = start(bin);
    return switch (unit) {
      case DAYS -> bins <= 16 || bin % 7 == 0 ? DAY.format(day) : "";
      case MONTHS -> month(YearMonth.from(day), bin);
      default -> bins <= 24 || day.getYear() % 5 == 0 ? Integer.toString(day.getYear()) : "";
    };
  }

  private String month(YearMonth month, int bin) {
    boolean january = month.getMonthValue() == 1;
    if (bins > 36) {
      return january ? Integer.toString(month.getYear()) : "";
    }
    int step = bins > 18 ? 3 : 1;
    boolean shown = bin == 0 || january || (month.getMonthValue() - 1) % step == 0;
    return !shown ? "" : MONTH.format(month) + (january || bin == 0 ? " " + month.getYear() : "");
  }

  /** The bar's name in full: "June 2011". */
  String name(int bin) {
    LocalDate day = start(bin);
    return switch (unit) {
      case DAYS -> Prose.day(day);
      case MONTHS -> Prose.when(DateInterval.month(YearMonth.from(day))).substring("in ".length());
      default -> Integer.toString(day.getYear());
    };
  }
}
