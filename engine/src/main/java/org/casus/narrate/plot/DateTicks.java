package org.casus.narrate.plot;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ticks at days, weeks, months, quarters or years, with the year below where it begins. */
final class DateTicks {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final int[] DAYS = {1, 2, 7, 14};
  private static final int[] MONTHS = {1, 3, 6};
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000};

  private DateTicks() {}

  static List<List<Tick>> finestFirst(Ruler ruler) {
    LocalDate from = LocalDate.ofEpochDay((long) Math.ceil(ruler.low()));
    List<List<Tick>> sets = new ArrayList<>();
    if (ruler.high() - ruler.low() < 400) {
      for (int step : DAYS) {
        sets.add(along(ruler, from, ChronoUnit.DAYS, step));
      }
    }
    for (int step : MONTHS) {
      LocalDate month = from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / step * step + 1);
      sets.add(along(ruler, month, ChronoUnit.MONTHS, step));
    }
    for (int step : YEARS) {
      sets.add(along(ruler, from.withDayOfYear(1).withYear(Math.floorDiv(from.getYear(), step) * step), ChronoUnit.YEARS, step));
    }
    return sets;
  }

  private static List<Tick> along(Ruler ruler, LocalDate from, ChronoUnit unit, int step) {
    List<Tick> ticks = new ArrayList<>();
    int year = Integer.MIN_VALUE;
    for (int i = 0; i < 500; i++) {
      LocalDate day = from.plus((long) i * step, unit);
      if (day.toEpochDay() > ruler.high()) {
        return ticks;
      }
      if (day.toEpochDay() >= ruler.low()) {
        boolean years = unit == ChronoUnit.YEARS;
        String below = years || day.getYear() == year ? "" : Integer.toString(day.getYear());
        ticks.add(new Tick(day.toEpochDay(), years ? Integer.toString(day.getYear())
            : (unit == ChronoUnit.MONTHS ? MONTH : DAY).format(day), below));
        year = day.getYear();
      }
    }
    return ticks;
  }
}
