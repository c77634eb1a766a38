package org.casus.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.assertion.DateInterval;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Tolls;

/**
 * The incidents in the 31 columns of an ACLED download: "ACLED-style", none of ACLED's own data. Stateless and thread-safe.
 *
 * <p>A row needs what every ACLED row has: one act that took place, a country, a date within a month, a sub-event type.
 * {@code actor1} holds only a doer who claimed the act or of whom the report states it as fact ({@link FieldDoers});
 * otherwise it is "Unidentified Armed Group", and whoever is accused stands in {@code notes} as
 * somebody's word. {@code fatalities} is the least number that is stated; 0 also stands for "none stated", as in ACLED.
 *
 * <p>Source of the columns: ACLED Codebook and the files of its API.
 */
public final class AcledExport implements ExportFormat {
  static final String FILE = "acled.csv";
  static final List<String> COLUMNS = List.of("event_id_cnty", "event_date", "year", "time_precision", "disorder_type",
      "event_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2",
      "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude",
      "longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "tags", "timestamp");

  /** How {@code inter1}, {@code inter2} and {@code interaction} are spelt. */
  public enum Inter {
    /** Numbers, as in files until 2024: 1, 3, 13. */
    CODES,
    /** Words, as in newer files: State forces, Political militia, State forces-Political militia. */
    NAMES
  }

  private final Inter inter;

  /** With numbers for the kinds of actors, which programs for both old and new files read. */
  public AcledExport() {
    this(Inter.CODES);
  }

  /** With numbers or words for the kinds of actors. */
  public AcledExport(Inter inter) {
    this.inter = inter;
  }

  @Override
  public String name() {
    return "acled";
  }

  @Override
  public String title() {
    return "A table in the 31 columns of an ACLED download, for acledR, Excel, pandas";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    Losses losses = new Losses();
    FieldActors known = new FieldActors(index);
    List<FieldRow> rows = new ArrayList<>();
    for (AttributedIncident incident : FieldChoice.itemised(index, losses)) {
      row(index, known, incident, losses).ifPresent(rows::add);
    }
    FieldLosses.beyond(index, losses);
    FieldTable.write(folder, FILE, StandardCharsets.UTF_8, COLUMNS, rows);
    return losses;
  }

  private Optional<FieldRow> row(CaseIndex index, FieldActors known, AttributedIncident incident, Losses losses) {
    String id = incident.incident().id();
    FieldPlace place = FieldPlace.of(index, incident);
    Optional<FieldCountry> country = place.country();
    DateInterval date = incident.settled().date();
    boolean dated = date.days() <= 31;
    boolean placed = country.isPresent() && place.located() != null;
    losses.addIf(!dated, "left_out_no_date", "ACLED dates an event to a day, a week or a month; the report says less.", id);
    losses.addIf(dated && !placed, "left_out_no_place", "No country or no coordinates: ACLED places every event.", id);
    if (!dated || !placed) {
      return Optional.empty();
    }
    FieldDoers doers = FieldDoers.of(incident);
    AcledActors actors = AcledActors.of(known, incident, doers, country.orElseThrow());
    Optional<AcledType> type = AcledType.of(incident.settled(), actors.target(), actors.doer());
    losses.addIf(type.isEmpty(), "left_out_no_type",
        "Neither the means nor the target tells ACLED's sub-event type, or ACLED has none (cyber-attacks, restrictions).", id);
    return type.map(fit -> filled(index, incident, place, country.orElseThrow(), doers, actors, fit, losses));
  }

  private FieldRow filled(CaseIndex index, AttributedIncident incident, FieldPlace place, FieldCountry country,
      FieldDoers doers, AcledActors actors, AcledType type, Losses losses) {
    FieldRow row = new FieldRow(COLUMNS);
    LocalDate day = middle(incident.settled().date());
    row.code("event_id_cnty", country.iso3() + "-" + incident.incident().id()).code("event_date", day.toString())
        .number("year", day.getYear()).number("time_precision", timePrecision(incident.settled().date()))
        .code("disorder_type", type.disorder()).code("event_type", type.type()).code("sub_event_type", type.sub());
    actors(row, actors);
    place(row, index, place, country);
    sources(row, index, incident, day);
    FieldStatus status = doers.status();
    row.number("fatalities", Tolls.min(incident.settled().killed()) == null ? Long.valueOf(0) : Tolls.min(incident.settled().killed()))
        .code("tags", "doer=" + status.wire() + "; lens=" + strictest(incident).label());
    losses(incident, doers, actors, losses);
    row.losses(losses, incident.incident().id());
    return row;
  }

  private void actors(FieldRow row, AcledActors actors) {
    boolean names = inter == Inter.NAMES;
    row.text("actor1", actors.first()).list("assoc_actor_1", actors.with()).text("actor2", actors.second())
        .list("assoc_actor_2", actors.secondWith());
    AcledInter one = actors.inter1();
    AcledInter two = actors.inter2();
    row.code("inter1", one == null ? "" : names ? one.words() : "" + one.code())
        .code("inter2", two == null ? "" : names ? two.words() : "" + two.code())
        .code("interaction", names ? AcledInter.interactionWords(one, two) : AcledInter.interaction(one, two))
        .code("civilian_targeting", two == AcledInter.CIVILIANS ? "Civilian targeting" : "");
  }

  private static void place(FieldRow row, CaseIndex index, FieldPlace place, FieldCountry country) {
    row.code("iso", country.cell("iso_numeric")).code("region", country.cell("acled_region"))
        .code("country", country.name("acled")).text("admin1", place.within(index, "province"))
        .text("admin2", place.within(index, "district")).text("location", place.name())
        .number("latitude", place.lat()).number("longitude", place.lon()).number("geo_precision", place.precision().acled());
  }

  private static void sources(FieldRow row, CaseIndex index, AttributedIncident incident, LocalDate day) {
    FieldSources sources = FieldSources.of(index, incident);
    DateInterval date = incident.settled().date();
    String between = date.isDay() ? ""
        : " (the middle of " + FieldNotes.day(date.from() == null ? day : date.from()) + " to "
            + FieldNotes.day(date.to() == null ? day : date.to()) + ")";
    row.list("source", sources.names()).code("timestamp", sources.timestamp(index))
        .text("notes", new FieldNotes(index).after("On " + FieldNotes.day(day) + between + ", ", incident));
  }

  private static void losses(AttributedIncident incident, FieldDoers doers, AcledActors actors, Losses losses) {
    String id = incident.incident().id();
    FieldLosses.row(incident, doers, losses);
    FieldLosses.killed(incident.settled(), id, losses);
    losses.addIf(incident.settled().killed().isEmpty(), "no_number_of_dead", "ACLED writes 0 where no number is stated.", id);
    losses.addIf(!incident.settled().injured().isEmpty(), "injured", "No column for the injured; notes have them.", id);
    losses.addIf(!incident.settled().date().isDay(), "date_interval",
        "One day a row: the middle of the days it may have been, with time_precision 2 or 3; notes have both ends.", id);
    losses.addIf(incident.settled().places().size() > 1, "further_places", "One place a row: the most exact.", id);
    losses.addIf(actors.inter1() == AcledInter.POLITICAL_MILITIA && !doers.doers().isEmpty()
            || actors.inter2() == AcledInter.POLITICAL_MILITIA, "rebel_or_militia",
        "No report's words tell rebels from political militias; armed groups are coded 3.", id);
  }

  /** The day in the middle: of an even number of days the earlier one. */
  static LocalDate middle(DateInterval date) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (from == null || to == null) {
      throw new IllegalArgumentException("An interval without both ends has no middle; got " + from + ".." + to + ".");
    }
    return from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
  }

  /** 1 for a day, 2 for at most a week, 3 for at most a month. */
  static int timePrecision(DateInterval date) {
    return date.isDay() ? 1 : date.days() <= 7 ? 2 : 3;
  }

  private static Lens strictest(AttributedIncident incident) {
    return Lens.STRICT.counts(incident) ? Lens.STRICT : Lens.LIKELY.counts(incident) ? Lens.LIKELY : Lens.INCLUSIVE;
  }
}
