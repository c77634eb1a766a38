package org.casus.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casus.assertion.DateInterval;
import org.casus.assertion.StableId;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;
import org.jspecify.annotations.Nullable;

/**
 * The incidents in the 49 columns of UCDP's Georeferenced Event Dataset (GED): "GED-style", none of UCDP's own data.
 * Stateless and thread-safe.
 *
 * <p>A row needs what every GED row has: at least one dead in the best, low or high estimate, both ends of the time, a
 * country. Counted sets are rows with {@code event_clarity} 2, unless some of their events are told one by one, whose dead
 * would count twice. Ids of UCDP's own registers of conflicts, dyads and actors are not invented: they stay empty.
 *
 * <p>Source of the columns: UCDP GED Codebook.
 */
public final class GedExport implements ExportFormat {
  static final String FILE = "ged.csv";
  static final List<String> COLUMNS = List.of("id", "relid", "year", "active_year", "code_status", "type_of_violence",
      "conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id",
      "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article",
      "source_office", "source_date", "source_headline", "source_original", "where_prec", "where_coordinates",
      "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id",
      "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians",
      "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob");

  @Override
  public String name() {
    return "ged";
  }

  @Override
  public String title() {
    return "A table in the 49 columns of UCDP GED, for R, Stata, pandas";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    Losses losses = new Losses();
    List<FieldRow> rows = new ArrayList<>();
    Set<String> told = told(index);
    FieldActors actors = new FieldActors(index);
    for (AttributedIncident incident : FieldChoice.counted(index, losses)) {
      FieldRow row = row(index, actors, incident, told, losses);
      if (row != null) {
        rows.add(row);
      }
    }
    FieldLosses.beyond(index, losses);
    FieldTable.write(folder, FILE, StandardCharsets.UTF_8, COLUMNS, rows);
    return losses;
  }

  /** The ids of the counted sets of which at least one event is told by itself. */
  private static Set<String> told(CaseIndex index) {
    Set<String> told = new HashSet<>();
    index.incidents().stream().filter(AttributedIncident::counted).map(each -> index.incidentId(each.settled().partOf()))
        .filter(Objects::nonNull).forEach(told::add);
    return told;
  }

  private static @Nullable FieldRow row(
      CaseIndex index, FieldActors actors, AttributedIncident incident, Set<String> told, Losses losses) {
    String id = incident.incident().id();
    FieldDoers doers = FieldDoers.of(incident);
    GedSides sides = GedSides.of(actors, incident, doers);
    GedDeaths deaths = GedDeaths.of(incident.settled(), index.events(incident.incident()), sides);
    FieldPlace place = FieldPlace.of(index, incident);
    DateInterval date = incident.settled().date();
    boolean twice = told.contains(id);
    boolean dated = date.from() != null && date.to() != null;
    boolean placed = place.country().isPresent() && place.located() != null;
    losses.addIf(deaths == null, "left_out_no_deaths", "GED holds events with at least one dead; the reports state none.", id);
    losses.addIf(deaths != null && twice, "left_out_counted_twice",
        "A counted set of which some events are rows of their own: its dead would count twice.", id);
    losses.addIf(deaths != null && !twice && !dated, "left_out_no_date", "GED needs a first and a last day.", id);
    losses.addIf(deaths != null && !twice && dated && !placed, "left_out_no_place",
        "No country or no coordinates: GED places every event.", id);
    return deaths == null || twice || !dated || !placed ? null
        : filled(index, incident, doers, sides, deaths, place, losses);
  }

  private static FieldRow filled(CaseIndex index, AttributedIncident incident, FieldDoers doers, GedSides sides,
      GedDeaths deaths, FieldPlace place, Losses losses) {
    FieldRow row = new FieldRow(COLUMNS);
    GedCells.identity(row, incident, sides, place);
    GedCells.place(row, index, place);
    sources(row, index, incident);
    DateInterval date = incident.settled().date();
    row.number("event_clarity", incident.itemised() ? 1 : 2).number("date_prec", datePrecision(date))
        .code("date_start", String.valueOf(date.from())).code("date_end", String.valueOf(date.to()));
    row.number("deaths_a", deaths.sideA()).number("deaths_b", deaths.sideB()).number("deaths_civilians", deaths.civilians())
        .number("deaths_unknown", deaths.unknown()).number("best", deaths.best()).number("high", deaths.high())
        .number("low", deaths.low());
    losses(incident, doers, sides, losses);
    row.losses(losses, incident.incident().id());
    return row;
  }

  private static void sources(FieldRow row, CaseIndex index, AttributedIncident incident) {
    FieldSources sources = FieldSources.of(index, incident);
    FieldNotes notes = new FieldNotes(index);
    row.number("number_of_sources", sources.reports().size())
        .text("source_article", notes.after("", incident))
        .list("source_office", sources.names()).list("source_date", sources.dates()).list("source_headline", sources.titles())
        .list("source_original", incident.attributions().stream().map(notes::speaker).distinct().toList());
  }

  private static void losses(AttributedIncident incident, FieldDoers doers, GedSides sides, Losses losses) {
    String id = incident.incident().id();
    FieldLosses.row(incident, doers, losses);
    losses.addIf(sides.type() == 0, "type_of_violence",
        "The sides that are known don't tell UCDP's type of violence; the cell is empty.", id);
    losses.addIf(sides.type() != 0 && sides.doubt(), "type_of_violence_in_doubt",
        "A side is not known, or several are said to have done it; the type rests on the rest.", id);
    losses.addIf(!incident.itemised(), "count",
        "No column for how many events a counted set has; event_clarity 2 marks it, source_article has the number.", id);
    losses.addIf(!incident.settled().injured().isEmpty(), "injured", "No column for the injured; source_article has them.", id);
    losses.addIf(!incident.settled().weapons().isEmpty() || incident.settled().mode() != null, "means",
        "No column for weapons or the kind of act; source_article has it.", id);
    losses.addIf(incident.settled().places().size() > 1, "further_places", "One place a row: the most exact.", id);
    losses.addIf(openEnded(incident), "open_number", "“At least” has no upper bound: high is the stated number.", id);
  }

  private static boolean openEnded(AttributedIncident incident) {
    return incident.settled().killed().stream().anyMatch(toll -> toll.amount().max() == null);
  }

  /** 1 for a day, 2 for 2 to 6 days, 3 for a week, 4 for up to a month, 5 for longer. */
  static int datePrecision(DateInterval date) {
    long days = date.days();
    return days == 1 ? 1 : days < 7 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5;
  }

  /** A whole number made of the incident's id, below 2 to the 48: R and pandas hold it exactly. */
  static long number(String incident) {
    String hex = StableId.of("ged", incident).substring("ged-".length());
    return Long.parseLong(hex, 16);
  }

  /** The year of the first day. */
  static int year(DateInterval date) {
    LocalDate from = date.from();
    if (from == null) {
      throw new IllegalArgumentException("A row of GED needs a first day; got " + date + ".");
    }
    return from.getYear();
  }
}
