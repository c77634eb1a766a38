package org.casus.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What is timed, how fast it is meant to be, and how fast others are by a study of another machine. Immutable.
 *
 * @param what in words
 * @param benchmark class and method
 * @param n how many events
 * @param unit of all numbers: {@code ms}, or {@code ns an event}
 * @param target at most so much, or NaN where nothing is aimed at
 * @param reference what the reference in C took, or NaN
 * @param others what published packages took, in words
 */
record SpeedTarget(String what, String benchmark, int n, String unit, double target, double reference, String others) {
  private static final String FILE = "speed-references.csv";
  private static final String MILLISECONDS = "ms";
  private static final String NANOSECONDS = "ns an event";

  /** Checks the unit. */
  SpeedTarget {
    if (!unit.equals(MILLISECONDS) && !unit.equals(NANOSECONDS)) {
      throw new IllegalArgumentException("\"" + unit + "\" is no unit of " + FILE + "; allowed are " + MILLISECONDS + " and " + NANOSECONDS + ".");
    }
  }

  /** All of them, in the order of the file. */
  static List<SpeedTarget> all() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    List<SpeedTarget> targets = new ArrayList<>();
    try (InputStream file = Objects.requireNonNull(SpeedTarget.class.getResourceAsStream(FILE), FILE);
        CSVParser parser = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (CSVRecord row : parser) {
        targets.add(new SpeedTarget(row.get("what"), row.get("benchmark"), Integer.parseInt(row.get("n")), row.get("unit"), number(row.get("target")),
            number(row.get("reference")), row.get("others")));
      }
    }
    return targets;
  }

  private static double number(String cell) {
    return cell.isBlank() ? Double.NaN : Double.parseDouble(cell);
  }

  /** Milliseconds in the unit of the target. */
  double inUnit(double milliseconds) {
    return unit.equals(MILLISECONDS) ? milliseconds : milliseconds * 1e6 / n;
  }
}
