package org.casus.measure.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.casus.incident.Lens;
import org.casus.measure.Severity;
import org.jspecify.annotations.Nullable;

/** The events of somebody's own table, one a row, or so many a day. Immutable once read, and thread-safe. */
public final class TableEvents implements Events {
  private static final int SHOWN = 5;
  private static final String ONE_SIDED = "3";
  private static final int HEADER = 1 << 16;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  private final List<Row> rows;
  private final Map<String, Integer> leftOut;
  private final List<String> troubles;

  private TableEvents(List<Row> rows, Map<String, Integer> leftOut, List<String> troubles) {
    this.rows = rows;
    this.leftOut = leftOut;
    this.troubles = troubles;
  }

  private record Row(Happening happening, Map<String, String> said, Lens lens, boolean clash) {

    boolean fits(Selection asked) {
      boolean sides = any(asked.doers(), "side") && any(asked.targets(), "target");
      boolean turned = clash && any(asked.doers(), "target") && any(asked.targets(), "side");
      return (sides || turned) && any(asked.backers(), "backer") && any(asked.weapons(), "weapon")
          && (any(asked.places(), "place") || any(asked.places(), "region")) && (Selection.ATTACKS.types().equals(asked.types()) || any(asked.types(), "type"));
    }

    private boolean any(List<String> asked, String field) {
      String value = said.getOrDefault(field, "");
      return asked.isEmpty() || asked.stream().anyMatch(each -> each.strip().equalsIgnoreCase(value));
    }
  }

  /**
   * Reads a table with a header.
   *
   * @param mapped columns by field, where their names are not those of the field
   * @param counted columns of counts by side, for tables with a row a day; empty for a row an event
   * @throws IOException when the stream fails
   * @throws IllegalArgumentException when a column is missing, or no row could be read
   */
  public static TableEvents read(Reader csv, Map<String, String> mapped, Map<String, List<String>> counted) throws IOException {
    BufferedReader buffered = new BufferedReader(csv);
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator(buffered)).setHeader().setSkipHeaderRecord(true).setAllowMissingColumnNames(true).get();
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> leftOut = new TreeMap<>();
    List<String> troubles = new ArrayList<>();
    try (CSVParser parser = format.parse(buffered)) {
      TableColumns columns = TableColumns.of(parser.getHeaderNames(), mapped);
      for (CSVRecord record : parser) {
        try {
          rows.addAll(rows(record, parser.getCurrentLineNumber(), columns, counted));
        } catch (IllegalArgumentException e) {
          leftOut.merge("the row could not be read", 1, Integer::sum);
          troubles.add("line " + parser.getCurrentLineNumber() + ": " + e.getMessage());
        }
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("No row of the table holds an event" + (troubles.isEmpty() ? "." : ": " + String.join("; ", troubles.subList(0, Math.min(SHOWN, troubles.size())))));
    }
    rows.sort(java.util.Comparator.comparing(Row::happening, Happening.ORDER));
    return new TableEvents(rows, leftOut, troubles);
  }

  /** The sides, and whom they act against, as the table names them. */
  public java.util.SortedSet<String> sides() {
    java.util.SortedSet<String> sides = new java.util.TreeSet<>();
    rows.forEach(row -> java.util.stream.Stream.of("side", "target").map(row.said::get).filter(java.util.Objects::nonNull).forEach(sides::add));
    return sides;
  }

  /** How many events are clashes of which the table does not tell who attacked; they count for either side. */
  public long clashes() {
    return rows.stream().filter(Row::clash).count();
  }

  /** What was wrong with rows, one a row. */
  public List<String> troubles() {
    return List.copyOf(troubles);
  }

  @Override
  public Chronicle under(Selection selection, Lens lens) {
    if (selection.near() != null) {
      throw new IllegalArgumentException("A table knows no distances, so \"near\" can't be asked of it; name the place or the region with \"places\".");
    }
    List<Happening> fitting = rows.stream().filter(row -> row.lens.compareTo(lens) <= 0 && row.fits(selection)).map(Row::happening).toList();
    return new Chronicle(fitting, List.of(), leftOut, 0);
  }

  @Override
  public @Nullable LocalDate last(Selection selection) {
    return rows.stream().map(row -> Window.date(row.happening.until() - 1)).max(LocalDate::compareTo).orElse(null);
  }

  /** The comma, or what the header is separated by where it holds none: a semicolon or a tab. */
  private static char separator(BufferedReader csv) throws IOException {
    csv.mark(HEADER);
    String header = csv.readLine();
    csv.reset();
    if (header == null || header.isBlank()) {
      throw new IllegalArgumentException("The table is empty; it needs a header and a row an event.");
    }
    return header.indexOf(',') >= 0 ? ',' : header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private static List<Row> rows(CSVRecord record, long line, TableColumns columns, Map<String, List<String>> counted) {
    Map<String, String> said = new TreeMap<>();
    for (String field : TableColumns.fields()) {
      String column = columns.column(field);
      if (column != null && record.isSet(column) && !record.get(column).isBlank()) {
        said.put(field, record.get(column).strip());
      }
    }
    boolean clash = columns.clashes() && !ONE_SIDED.equals(said.get("type"));
    if (columns.clashes() && !clash) {
      String attacked = said.getOrDefault("side", "");
      said.put("side", said.getOrDefault("target", ""));
      said.put("target", attacked);
    }
    if (counted.isEmpty()) {
      return List.of(row(said, said.getOrDefault("id", "line " + line), clash));
    }
    List<Row> rows = new ArrayList<>();
    counted.forEach((side, names) -> {
      long number = names.stream().mapToLong(name -> count(record, name)).sum();
      for (long i = 1; i <= number; i++) {
        Map<String, String> one = new TreeMap<>(said);
        one.put("side", side);
        rows.add(row(one, "line " + line + ", " + side + " " + i, false));
      }
    });
    return rows;
  }

  private static long count(CSVRecord record, String column) {
    if (!record.isMapped(column)) {
      throw new IllegalArgumentException("there is no column \"" + column + "\" of counts");
    }
    return number(record.get(column), column);
  }

  private static Row row(Map<String, String> said, String id, boolean clash) {
    LocalDate from = day(said.getOrDefault("date", ""));
    LocalDate to = said.containsKey("to") ? day(said.get("to")) : from;
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("it ends on " + to + ", before it begins on " + from);
    }
    if (to.toEpochDay() - from.toEpochDay() >= ReportedEvents.VAGUE) {
      throw new IllegalArgumentException("its day is not known within " + (int) ReportedEvents.VAGUE + " days (" + from + " to " + to + ")");
    }
    Severity severity = said.containsKey("severity") ? Severity.parse(said.get("severity")) : Severity.of(true, number(said, "injured", 0), number(said, "killed", 0));
    String weapon = said.getOrDefault("weapon", said.getOrDefault("type", "event"));
    String place = said.getOrDefault("place", said.get("region"));
    Happening happening = new Happening(id, weapon + (place == null ? "" : ", " + place), from.toEpochDay(), to.toEpochDay() + 1.0, place,
        said.containsKey("weapon") ? Set.of(said.get("weapon")) : Set.of(), severity, Double.NaN);
    return new Row(happening, said, said.containsKey("lens") ? lens(said.get("lens")) : Lens.STRICT, clash);
  }

  private static Lens lens(String word) {
    return Lens.named(word).orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is no lens; allowed are strict, likely and inclusive"));
  }

  private static long number(Map<String, String> said, String field, long usual) {
    String value = said.get(field);
    return value == null ? usual : number(value, field);
  }

  private static long number(String value, String field) {
    try {
      double number = Double.parseDouble(value.strip());
      if (number >= 0 && number == Math.rint(number) && number < 1e6) {
        return (long) number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException("\"" + value + "\" is no count for " + field + "; allowed are whole numbers of 0 or more");
  }

  private static LocalDate day(String word) {
    try {
      LocalDate day = LocalDate.parse(word.strip().length() > 10 ? word.strip().substring(0, 10) : word.strip());
      if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
        throw new IllegalArgumentException("the year of " + day + " is no year of events; allowed are " + FIRST_YEAR + " to " + LAST_YEAR);
      }
      return day;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + word + "\" is no date; allowed are dates such as 2020-06-11 (in a spreadsheet, format the column as yyyy-mm-dd)", e);
    }
  }
}
