package org.casus.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.assertion.StableId;
import org.casus.assertion.Weapon;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;

/**
 * The incidents in the 135 columns of the Global Terrorism Database (GTD): "GTD-style", none of GTD's own data; ISO 8859-1
 * as most copies of it are. Stateless and thread-safe.
 *
 * <p>GTD holds acts of others than states, so incidents whose doer is a state's are left out, and acts of coercion such
 * as arrests. {@code gname} is a doer who claimed the act or of whom the report states it as fact ({@link FieldDoers});
 * failing those, a group that is accused with "likely" or a stronger word, with {@code guncertain1} 1 as GTD marks a
 * suspicion; else "Unknown". {@code guncertain1} is 0 only where the report itself states it as fact and nobody else is
 * said to have done it; of a claim alone it is 1, beside {@code claimed} 1. Whether an act meets GTD's criteria of terrorism is nothing that
 * a report's words settle: {@code crit1} to {@code crit3} stay empty and {@code doubtterr} is 1.
 */
public final class GtdExport implements ExportFormat {
  static final String FILE = "gtd.csv";

  @Override
  public String name() {
    return "gtd";
  }

  @Override
  public String title() {
    return "A table in the 135 columns of the Global Terrorism Database, for R, Stata, pandas (ISO 8859-1)";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    Losses losses = new Losses();
    Set<String> ids = new HashSet<>();
    List<FieldRow> rows = new ArrayList<>();
    FieldActors actors = new FieldActors(index);
    for (AttributedIncident incident : chosen(index, actors, losses)) {
      rows.add(row(index, actors, incident, eventId(incident, ids), losses));
    }
    FieldLosses.beyond(index, losses);
    FieldTable.write(folder, FILE, StandardCharsets.ISO_8859_1, GtdColumns.ALL, rows);
    return losses;
  }

  /** In the order of the days, then ids: an event's number does not depend on the order of the reports. */
  private static List<AttributedIncident> chosen(CaseIndex index, FieldActors actors, Losses losses) {
    List<AttributedIncident> chosen = new ArrayList<>();
    for (AttributedIncident incident : FieldChoice.itemised(index, losses)) {
      String id = incident.incident().id();
      boolean assault = incident.settled().type() == EventType.ASSAULT;
      boolean state = stateDoer(actors, FieldDoers.of(incident));
      boolean dated = incident.settled().date().from() != null;
      losses.addIf(!assault, "left_out_coercion", "GTD holds attacks; arrests, seizures and cyber-attacks have no attack type.", id);
      losses.addIf(assault && state, "left_out_state_doer", "GTD holds acts of others than states.", id);
      boolean placed = FieldPlace.of(index, incident).country().isPresent();
      losses.addIf(assault && !state && !dated, "left_out_no_date", "GTD needs at least the year.", id);
      losses.addIf(assault && !state && dated && !placed, "left_out_no_place", "GTD needs at least the country.", id);
      if (assault && !state && dated && placed) {
        chosen.add(incident);
      }
    }
    chosen.sort(Comparator.comparing((AttributedIncident each) -> String.valueOf(each.settled().date().from()))
        .thenComparing(each -> each.incident().id()));
    return chosen;
  }

  /** Day and four digits made of the incident's id; the next free number where two would share one. */
  private static String eventId(AttributedIncident incident, Set<String> taken) {
    String hex = StableId.of("gtd", incident.incident().id()).substring("gtd-".length());
    long number = Long.parseLong(hex, 16);
    String day = GtdCells.date(incident.settled().date());
    String id;
    do {
      id = day + String.format(java.util.Locale.ROOT, "%04d", number % 10_000);
      number++;
    } while (!taken.add(id));
    return id;
  }

  private static FieldRow row(
      CaseIndex index, FieldActors actors, AttributedIncident incident, String eventId, Losses losses) {
    FieldRow row = new FieldRow(GtdColumns.ALL, StandardCharsets.ISO_8859_1);
    EventAssertion event = incident.settled();
    FieldDoers doers = FieldDoers.of(incident);
    row.code("eventid", eventId);
    GtdCells.when(row, event.date());
    GtdCells.where(row, index, FieldPlace.of(index, incident));
    attack(row, incident);
    GtdCells.target(row, GtdTarget.of(index, actors, actors.targets(incident, doers)));
    GtdDoer.fill(row, index, actors, incident, doers);
    GtdCells.casualties(row, event);
    GtdCells.words(row, index, incident);
    losses(incident, doers, losses);
    row.losses(losses, incident.incident().id());
    return row;
  }

  private static void attack(FieldRow row, AttributedIncident incident) {
    EventAssertion event = incident.settled();
    boolean suicide = "suicide-attack".equals(event.mode()) || event.weapons().contains(Weapon.SUICIDE_BOMB);
    boolean hit = event.killed().stream().anyMatch(toll -> atLeastOne(toll.amount().min()))
        || event.injured().stream().anyMatch(toll -> atLeastOne(toll.amount().min()));
    row.number("doubtterr", 1).number("multiple", event.partOf() == null ? 0 : 1).code("success", hit ? "1" : "")
        .number("suicide", suicide ? 1 : 0);
    GtdCells.code(row, "attacktype1", GtdCode.attack(event));
    GtdCells.code(row, "weaptype1", GtdCode.weapon(event));
    GtdCells.code(row, "weapsubtype1", GtdCode.weaponSub(event));
    row.list("weapdetail", event.weaponMentions().stream().map(each -> each.text()).toList());
    boolean abducted = "abduct".equals(event.mode());
    row.number("ishostkid", abducted ? 1 : 0).code("nhostkid", abducted ? "-99" : "").number("property", -9);
  }

  private static boolean atLeastOne(@org.jspecify.annotations.Nullable Long number) {
    return number != null && number > 0;
  }

  private static void losses(AttributedIncident incident, FieldDoers doers, Losses losses) {
    String id = incident.incident().id();
    EventAssertion event = incident.settled();
    FieldLosses.row(incident, doers, losses);
    FieldLosses.killed(event, id, losses);
    losses.addIf(true, "criteria", "Whether it meets GTD's criteria of terrorism is not read; doubtterr is 1.", id);
    losses.addIf(event.targets().size() > 1, "further_targets", "The first target; the words of the row have the passage.", id);
    losses.addIf(event.weapons().size() > 1, "further_weapons", "The first weapon in the codebook's order.", id);
    losses.addIf(event.places().size() > 1, "further_places", "One place a row: the most exact.", id);
    losses.addIf(!event.date().isDay(), "date_interval", "approxdate has both ends; unknown day or month is 0.", id);
  }

  /** The first doer decides; one who is merely accused leaves nothing out. */
  private static boolean stateDoer(FieldActors actors, FieldDoers doers) {
    List<ActorRef> known = doers.doers().isEmpty() ? doers.described() : doers.doers();
    return !known.isEmpty() && actors.side(known.get(0)) == FieldSide.STATE;
  }

  /** The first day of an interval. */
  static LocalDate first(DateInterval date) {
    return Objects.requireNonNull(date.from(), "a row of GTD needs a first day");
  }
}
