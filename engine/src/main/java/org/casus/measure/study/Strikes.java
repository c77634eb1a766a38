package org.casus.measure.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.measure.Severity;

/** Single days that a study names itself, as a series. */
final class Strikes {

  private Strikes() {}

  static Chronicle chronicle(List<LocalDate> days) {
    List<Happening> happenings = days.stream().distinct().sorted()
        .map(day -> new Happening(day.toString(), day.toString(), day.toEpochDay(), day.toEpochDay() + 1.0, null, Set.of(), Severity.HIT, Double.NaN))
        .toList();
    return new Chronicle(happenings, List.of(), Map.of(), 0);
  }
}
