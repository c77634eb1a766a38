package org.casus.measure.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which column of a table holds what. Names that the field uses are known; others are mapped. Immutable. */
public final class TableColumns {
  private static final Map<String, List<String>> KNOWN = known();

  private final Map<String, String> columns;

  private TableColumns(Map<String, String> columns) {
    this.columns = columns;
  }

  /** What can be mapped. */
  public static Set<String> fields() {
    return KNOWN.keySet();
  }

  /**
   * Finds the columns.
   *
   * @param headers the table's headers
   * @param mapped a column for each field that the user maps
   * @throws IllegalArgumentException for a field or a column that does not exist, or without a column of dates
   */
  static TableColumns of(List<String> headers, Map<String, String> mapped) {
    Map<String, String> columns = new LinkedHashMap<>();
    mapped.forEach((field, column) -> columns.put(checked(field, KNOWN.keySet(), "field"), checked(column, headers, "column of the table")));
    for (Map.Entry<String, List<String>> field : KNOWN.entrySet()) {
      if (!columns.containsKey(field.getKey())) {
        field.getValue().stream().flatMap(name -> headers.stream().filter(header -> header.strip().toLowerCase(Locale.ROOT).equals(name)))
            .findFirst().ifPresent(header -> columns.put(field.getKey(), header));
      }
    }
    if (!columns.containsKey("date")) {
      throw new IllegalArgumentException("No column holds the date; the columns are " + String.join(", ", headers)
          + ". Name it with --map date=COLUMN.");
    }
    return new TableColumns(columns);
  }

  /** Whether the sides are those of UCDP GED, which tells who attacked only of violence against civilians (type 3). */
  boolean clashes() {
    return "side_b".equals(columns.get("side")) && "side_a".equals(columns.get("target")) && "type_of_violence".equals(columns.get("type"));
  }

  /** The column of a field, or null when the table has none. */
  @Nullable String column(String field) {
    return columns.get(field);
  }

  private static String checked(String name, java.util.Collection<String> allowed, String what) {
    if (!allowed.contains(name)) {
      throw new IllegalArgumentException("\"" + name + "\" is no " + what + "; allowed are " + String.join(", ", allowed) + ".");
    }
    return name;
  }

  private static Map<String, List<String>> known() {
    Map<String, List<String>> known = new LinkedHashMap<>();
    known.put("date", List.of("date", "event_date", "date_start", "day", "from"));
    known.put("to", List.of("to", "date_end", "end_date", "until"));
    known.put("side", List.of("side", "doer", "perpetrator", "actor1", "side_b", "gname"));
    known.put("target", List.of("target", "actor2", "side_a", "target1"));
    known.put("backer", List.of("backer", "sponsor"));
    known.put("type", List.of("type", "event_type", "type_of_violence", "attacktype1_txt"));
    known.put("weapon", List.of("weapon", "weapons", "sub_event_type", "weaptype1_txt"));
    known.put("place", List.of("place", "location", "where_coordinates", "city"));
    known.put("region", List.of("adm_1", "admin1", "provstate", "province", "governorate", "region"));
    known.put("severity", List.of("severity"));
    known.put("killed", List.of("killed", "fatalities", "best", "nkill"));
    known.put("injured", List.of("injured", "wounded", "nwound"));
    known.put("lens", List.of("lens", "certainty"));
    known.put("id", List.of("id", "event_id_cnty", "event_id", "eventid"));
    return known;
  }
}
