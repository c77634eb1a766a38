package org.casus.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Toll;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Citation;
import org.casus.narrate.Tolls;

/** The cells of a GTD row on time, place, target, casualties and words. */
final class GtdCells {
  private static final DateTimeFormatter SUMMARY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH);
  private static final List<String> SOURCES = List.of("scite1", "scite2", "scite3");

  private GtdCells() {}

  /** A number and its words in the parallel column. */
  static void code(FieldRow row, String column, GtdCode code) {
    if (code.code() >= 0) {
      row.number(column, code.code()).code(column + "_txt", code.words());
    }
  }

  /** Year, month and day as eight digits; 00 for what is not known. */
  static String date(DateInterval date) {
    LocalDate from = GtdExport.first(date);
    return String.format(Locale.ROOT, "%04d%02d%02d", from.getYear(), month(date), day(date));
  }

  private static int month(DateInterval date) {
    LocalDate from = GtdExport.first(date);
    LocalDate to = date.to();
    return to != null && to.getYear() == from.getYear() && to.getMonth() == from.getMonth() ? from.getMonthValue() : 0;
  }

  private static int day(DateInterval date) {
    return date.isDay() ? GtdExport.first(date).getDayOfMonth() : 0;
  }

  static void when(FieldRow row, DateInterval date) {
    row.number("iyear", GtdExport.first(date).getYear()).number("imonth", month(date)).number("iday", day(date));
    if (!date.isDay()) {
      LocalDate to = date.to();
      row.code("approxdate", FieldNotes.day(GtdExport.first(date)) + " - " + (to == null ? "unknown" : FieldNotes.day(to)));
    }
  }

  static void where(FieldRow row, CaseIndex index, FieldPlace place) {
    place.country().ifPresent(country -> {
      row.code("country", country.cell("gtd")).code("country_txt", country.name("gtd"));
      code(row, "region", GtdCode.region(country));
    });
    boolean spot = place.located() != null && place.precision().gtd() <= 2;
    row.text("provstate", place.within(index, "province")).number("specificity", place.precision().gtd())
        .text("city", spot ? place.name() : "Unknown")
        .number("vicinity", place.nearby() ? 1 : spot ? 0 : -9)
        .text("location", String.join(", ", place.path().stream().map(each -> each.name()).distinct().toList()));
    if (place.precision().gtd() < 5) {
      row.number("latitude", place.lat()).number("longitude", place.lon());
    }
  }

  static void target(FieldRow row, GtdTarget target) {
    code(row, "targtype1", target.type());
    code(row, "targsubtype1", target.sub());
    row.text("target1", target.name());
    FieldCountry.of(target.natlty()).ifPresent(
        country -> row.code("natlty1", country.cell("gtd")).code("natlty1_txt", country.name("gtd")));
    if (target.type().words().equals("Military")) {
      row.number("alternative", 1).code("alternative_txt", "Insurgency/Guerilla Action");
    }
  }

  /** The least numbers that are stated; nothing where none is. */
  static void casualties(FieldRow row, EventAssertion event) {
    row.number("nkill", Tolls.min(event.killed())).number("nkillus", Tolls.min(american(event.killed())))
        .number("nwound", Tolls.min(event.injured())).number("nwoundus", Tolls.min(american(event.injured())));
  }

  private static List<Toll> american(List<Toll> tolls) {
    return tolls.stream().filter(toll -> toll.who().matches("(?s).*\\b(?:Americans?|US|U\\.S\\.)(?!\\w).*")).toList();
  }

  static void words(FieldRow row, CaseIndex index, AttributedIncident incident) {
    FieldNotes notes = new FieldNotes(index);
    DateInterval date = incident.settled().date();
    String opening = (date.isDay() ? SUMMARY.format(GtdExport.first(date)) : date(date)) + ": ";
    row.text("summary", notes.after(opening, incident)).text("addnotes", "Casus incident " + incident.incident().id())
        .code("dbsource", "Casus").number("INT_LOG", -9).number("INT_IDEO", -9).number("INT_MISC", -9).number("INT_ANY", -9);
    List<Citation> cited = notes.cited(incident);
    for (int i = 0; i < Math.min(SOURCES.size(), cited.size()); i++) {
      row.text(SOURCES.get(i), FieldNotes.citation(cited.get(i)));
    }
  }
}
