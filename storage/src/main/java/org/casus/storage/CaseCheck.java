package org.casus.storage;

import static org.casus.storage.Schema.ORIGINAL;
import static org.casus.storage.Schema.ORIGINAL_BODY;
import static org.casus.storage.Schema.ORIGINAL_SHA256;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casus.assertion.Assertion;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fuser;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.Judged;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Looks through a whole case for what does not hold together. Holds all readings in memory at once. */
final class CaseCheck {
  private final DSLContext dsl;
  private final List<String> wrong = new ArrayList<>();

  CaseCheck(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** What is wrong, a line each. */
  List<String> wrong() {
    originals();
    wrong.addAll(new ForecastRows(dsl).changed());
    List<String> unreadable = new RecordCheck(dsl).unreadable();
    wrong.addAll(unreadable);
    List<Reading> readings = readable();
    readings.forEach(this::quotes);
    if (unreadable.isEmpty()) { // what is read only in part would come to other incidents
      try (SqlView view = new SqlView(dsl, Ruled.of(dsl, null), () -> {})) {
        incidents(readings, view);
      }
    }
    return wrong;
  }

  /** The readings of which every record can be read. */
  private List<Reading> readable() {
    ReportRows reports = new ReportRows(dsl);
    List<Reading> readings = new ArrayList<>();
    for (String id : reports.ids()) {
      try {
        reports.reading(id).ifPresent(readings::add);
      } catch (IllegalStateException | IllegalArgumentException e) {
        // RecordCheck has named the record
      }
    }
    return readings;
  }

  private void originals() {
    for (String sha256 : dsl.select(ORIGINAL_SHA256).from(ORIGINAL).orderBy(ORIGINAL_SHA256).fetch(ORIGINAL_SHA256)) {
      byte[] body = dsl.select(ORIGINAL_BODY).from(ORIGINAL).where(ORIGINAL_SHA256.eq(sha256)).fetchSingle(ORIGINAL_BODY);
      if (!same(sha256, body)) {
        wrong.add("The original " + sha256 + " is not what was put in: its SHA-256 is another. Add the document again.");
      }
    }
  }

  private static boolean same(String sha256, byte[] body) {
    try {
      return sha256.equals(StableId.sha256(Packed.bytesOf(body)));
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private void quotes(Reading reading) {
    for (Assertion assertion : Judged.assertions(reading)) {
      for (SourceSpan span : assertion.evidence()) {
        if (!reading.report().text().startsWith(span.quote(), span.begin())) {
          wrong.add("Assertion " + assertion.id() + " quotes words that do not stand at " + span.begin() + " of report "
              + reading.report().id() + ".");
        }
      }
    }
  }

  private void incidents(List<Reading> readings, SqlView view) {
    Map<String, AttributedIncident> fresh = new HashMap<>();
    List<AttributedIncident> all = Judged.attributed(new Fuser().fuse(readings, view.rulings()), readings, view.rulings());
    all.forEach(incident -> fresh.put(incident.incident().id(), incident));
    int before = wrong.size();
    view.each(IncidentFilter.ALL, stored -> compare(stored, fresh.remove(stored.incident().id())));
    fresh.keySet().stream().sorted().forEach(id -> wrong.add("Incident " + id + " is missing."));
    if (wrong.size() == before) {
      wrong.addAll(new IndexCheck(dsl, view, all).wrong());
    }
  }

  private void compare(AttributedIncident stored, @Nullable AttributedIncident fresh) {
    String id = stored.incident().id();
    if (fresh == null) {
      wrong.add("Incident " + id + " is in the case, but the assertions and judgements do not come to it.");
    } else if (!Objects.equals(stored, fresh)) {
      wrong.add("Incident " + id + " is not what the assertions and judgements come to.");
    }
    if (stored.incident().events().isEmpty() || stored.settled().evidence().isEmpty()) {
      wrong.add("Incident " + id + " has no sentence behind it.");
    }
  }
}
