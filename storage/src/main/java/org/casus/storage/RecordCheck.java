package org.casus.storage;

import static org.casus.storage.IncidentSchema.INCIDENT;
import static org.casus.storage.IncidentSchema.N;
import static org.casus.storage.IncidentSchema.RECORD;
import static org.casus.storage.IncidentSchema.RECORD_BODY;
import static org.casus.storage.IncidentSchema.RECORD_INCIDENT;
import static org.casus.storage.Schema.ASSERTION;
import static org.casus.storage.Schema.ASSERTION_BODY;
import static org.casus.storage.Schema.ASSERTION_ID;
import static org.casus.storage.Schema.ASSERTION_KIND;
import static org.casus.storage.Schema.ISSUE;
import static org.casus.storage.Schema.ISSUE_JSON;
import static org.casus.storage.Schema.ISSUE_ORD;
import static org.casus.storage.Schema.ISSUE_REPORT;
import static org.casus.storage.Schema.JUDGEMENT;
import static org.casus.storage.Schema.JUDGEMENT_ID;
import static org.casus.storage.Schema.JUDGEMENT_JSON;
import static org.casus.storage.Schema.REPORT;
import static org.casus.storage.Schema.REPORT_BODY;
import static org.casus.storage.Schema.REPORT_CARD;
import static org.casus.storage.Schema.REPORT_ID;
import static org.casus.storage.Schema.REPORT_IMPRINT;
import static org.casus.storage.Schema.REPORT_N;

import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.Issue;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Imprint;
import org.casus.incident.Judgement;
import org.casus.ledger.ReportCard;
import org.jooq.DSLContext;

/** Decodes every record of a case by itself, so that one that can't be read hides no other. One transaction's. */
final class RecordCheck {
  private final DSLContext dsl;
  private final List<String> unreadable = new ArrayList<>();

  RecordCheck(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** The records that can't be read, a line each. */
  List<String> unreadable() {
    reports();
    dsl.select(ASSERTION_ID, ASSERTION_KIND, ASSERTION_BODY).from(ASSERTION).orderBy(ASSERTION_ID).forEach(row ->
        read("The assertion " + row.value1(), () -> Packed.record(row.value3(), AssertionKind.values()[row.value2()].type())));
    dsl.select(JUDGEMENT_ID, JUDGEMENT_JSON).from(JUDGEMENT).orderBy(JUDGEMENT_ID).forEach(row ->
        read("The judgement " + row.value1(), () -> AssertionJson.read(row.value2(), Judgement.class)));
    dsl.select(IncidentSchema.ID, RECORD_BODY).from(INCIDENT).join(RECORD).on(RECORD_INCIDENT.eq(N)).orderBy(IncidentSchema.ID)
        .forEach(row -> read("The incident " + row.value1(), () -> Packed.record(row.value2(), AttributedIncident.class)));
    return unreadable;
  }

  private void reports() {
    dsl.select(REPORT_ID, REPORT_CARD, REPORT_IMPRINT, REPORT_BODY).from(REPORT).orderBy(REPORT_ID).forEach(row -> {
      read("The card of report " + row.value1(), () -> AssertionJson.read(row.value2(), ReportCard.class));
      read("The imprint of report " + row.value1(), () -> AssertionJson.read(row.value3(), Imprint.class));
      read("The text of report " + row.value1(), () -> Packed.record(row.value4(), ReportBody.class));
    });
    dsl.select(REPORT_ID, ISSUE_ORD, ISSUE_JSON).from(ISSUE).join(REPORT).on(REPORT_N.eq(ISSUE_REPORT))
        .orderBy(REPORT_ID, ISSUE_ORD).forEach(row -> read("Issue " + row.value2() + " of report " + row.value1(),
            () -> AssertionJson.read(row.value3(), Issue.class)));
  }

  private void read(String what, Runnable decoding) {
    try {
      decoding.run();
    } catch (IllegalStateException | IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      unreadable.add(what + " can't be read: " + why);
    }
  }
}
