package org.casus.storage;

import static org.casus.storage.Schema.ASSERTION;
import static org.casus.storage.Schema.ASSERTION_BODY;
import static org.casus.storage.Schema.ASSERTION_EVENT;
import static org.casus.storage.Schema.ASSERTION_ID;
import static org.casus.storage.Schema.ASSERTION_KIND;
import static org.casus.storage.Schema.ASSERTION_N;
import static org.casus.storage.Schema.ASSERTION_ORD;
import static org.casus.storage.Schema.ASSERTION_REPORT;
import static org.casus.storage.Schema.ISSUE;
import static org.casus.storage.Schema.ISSUE_JSON;
import static org.casus.storage.Schema.ISSUE_ORD;
import static org.casus.storage.Schema.ISSUE_REPORT;
import static org.casus.storage.Schema.ORIGINAL;
import static org.casus.storage.Schema.ORIGINAL_BODY;
import static org.casus.storage.Schema.ORIGINAL_SHA256;
import static org.casus.storage.Schema.REPORT;
import static org.casus.storage.Schema.REPORT_BODY;
import static org.casus.storage.Schema.REPORT_CARD;
import static org.casus.storage.Schema.REPORT_ID;
import static org.casus.storage.Schema.REPORT_IMPRINT;
import static org.casus.storage.Schema.REPORT_N;
import static org.casus.storage.Schema.REPORT_ORIGINAL;
import static org.casus.storage.Schema.REPORT_READER;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casus.assertion.Assertion;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.StableId;
import org.casus.extract.Reading;
import org.casus.incident.Imprint;
import org.casus.ledger.Entry;
import org.casus.ledger.ReportCard;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reports, their originals, their issues and what was read of them. One transaction's. */
final class ReportRows {
  private final DSLContext dsl;
  private final TextIndex words;

  ReportRows(DSLContext dsl) {
    this.dsl = dsl;
    this.words = new TextIndex(dsl);
  }

  /** The card of a report, or null when the case does not have the report. */
  @Nullable ReportCard card(String id) {
    return dsl.select(REPORT_CARD).from(REPORT).where(REPORT_ID.eq(id)).fetchOne(row -> AssertionJson.read(row.value1(), ReportCard.class));
  }

  void insert(Entry entry) {
    Reading reading = entry.reading();
    String sha256 = StableId.sha256(entry.original());
    dsl.insertInto(ORIGINAL, ORIGINAL_SHA256, ORIGINAL_BODY).values(sha256, Packed.bytes(entry.original()))
        .onConflictDoNothing().execute();
    long n = Rows.next(dsl, REPORT, REPORT_N);
    dsl.insertInto(REPORT, REPORT_N, REPORT_ID, REPORT_ORIGINAL, REPORT_READER, REPORT_CARD, REPORT_IMPRINT, REPORT_BODY)
        .values(n, reading.report().id(), sha256, entry.reader(), Packed.text(ReportCard.of(entry)),
            Packed.text(Imprint.of(reading)),
            Packed.record(new ReportBody(reading.report(), reading.sources()))).execute();
    insertIssues(n, entry);
    insertAssertions(n, reading);
    words.add(n, reading.report());
  }

  private void insertIssues(long report, Entry entry) {
    Inserts issues = new Inserts(dsl, ISSUE, ISSUE_REPORT, ISSUE_ORD, ISSUE_JSON);
    for (int i = 0; i < entry.issues().size(); i++) {
      issues.add(report, i, Packed.text(entry.issues().get(i)));
    }
    issues.run();
  }

  private void insertAssertions(long report, Reading reading) {
    Inserts assertions = new Inserts(dsl, ASSERTION, ASSERTION_N, ASSERTION_REPORT, ASSERTION_KIND, ASSERTION_ORD,
        ASSERTION_ID, ASSERTION_EVENT, ASSERTION_BODY);
    long next = Rows.next(dsl, ASSERTION, ASSERTION_N);
    for (AssertionKind kind : AssertionKind.values()) {
      List<? extends Assertion> all = kind.of(reading);
      for (int i = 0; i < all.size(); i++) {
        Assertion each = all.get(i);
        String event = each instanceof AttributionAssertion word ? word.event() : null;
        assertions.add(next++, report, kind.ordinal(), i, each.id(), event, Packed.record(each));
      }
    }
    assertions.run();
  }

  /** Takes out all but the original, which the report's next reading needs; incidents must be gone before. */
  void remove(String id) {
    Long n = number(id);
    if (n != null) {
      words.remove(n);
      dsl.deleteFrom(ASSERTION).where(ASSERTION_REPORT.eq(n)).execute();
      dsl.deleteFrom(REPORT).where(REPORT_N.eq(n)).execute();
    }
  }

  /** The hash of a report's original, or null when the case does not have the report. */
  @Nullable String original(String id) {
    return dsl.select(REPORT_ORIGINAL).from(REPORT).where(REPORT_ID.eq(id)).fetchOne(REPORT_ORIGINAL);
  }

  /** Takes out an original if no report has it any more. */
  void removeStray(@Nullable String original) {
    if (original != null && !dsl.fetchExists(REPORT, REPORT_ORIGINAL.eq(original))) {
      dsl.deleteFrom(ORIGINAL).where(ORIGINAL_SHA256.eq(original)).execute();
    }
  }

  private @Nullable Long number(String id) {
    return dsl.select(REPORT_N).from(REPORT).where(REPORT_ID.eq(id)).fetchOne(REPORT_N);
  }

  /** A report with all that was read of it. */
  Optional<Reading> reading(String id) {
    Record row = dsl.select(REPORT_N, REPORT_BODY).from(REPORT).where(REPORT_ID.eq(id)).fetchOne();
    if (row == null) {
      return Optional.empty();
    }
    ReportBody body = Packed.record(row.get(REPORT_BODY), ReportBody.class);
    long n = row.get(REPORT_N);
    return Optional.of(new Reading(body.report(), read(n, AssertionKind.EVENT, EventAssertion.class),
        read(n, AssertionKind.ATTRIBUTION, AttributionAssertion.class), read(n, AssertionKind.RELATION, RelationAssertion.class),
        read(n, AssertionKind.FIGURE, FigureAssertion.class), read(n, AssertionKind.JUDGMENT, JudgmentAssertion.class),
        body.sources()));
  }

  private <T> List<T> read(long report, AssertionKind kind, Class<T> type) {
    return dsl.select(ASSERTION_BODY).from(ASSERTION)
        .where(ASSERTION_REPORT.eq(report), ASSERTION_KIND.eq(kind.ordinal())).orderBy(ASSERTION_ORD)
        .fetch(row -> Packed.record(row.value1(), type));
  }

  /** Where a report comes from, or null when the case does not have it. */
  @Nullable Imprint imprint(String id) {
    return dsl.select(REPORT_IMPRINT).from(REPORT).where(REPORT_ID.eq(id))
        .fetchOne(row -> AssertionJson.read(row.value1(), Imprint.class));
  }

  /** The ids of all reports, sorted. */
  List<String> ids() {
    return dsl.select(REPORT_ID).from(REPORT).orderBy(REPORT_ID).fetch(REPORT_ID);
  }

  /** Every reading, one at a time, by report. */
  Stream<Reading> readings() {
    return ids().stream().flatMap(id -> reading(id).stream());
  }

  /** Hands on every assertion of a type as it was read, by report, then as they stand in it, not holding all of them. */
  <A extends Assertion> void assertions(Class<A> type, Consumer<A> taker) {
    List<Integer> kinds = Stream.of(AssertionKind.values()).filter(kind -> type.isAssignableFrom(kind.type())).map(Enum::ordinal).toList();
    Rows.pieces(dsl.select(REPORT_N).from(REPORT).orderBy(REPORT_ID).fetch(REPORT_N), piece ->
        dsl.select(ASSERTION_KIND, ASSERTION_BODY).from(ASSERTION).join(REPORT).on(REPORT_N.eq(ASSERTION_REPORT))
            .where(REPORT_N.in(piece), ASSERTION_KIND.in(kinds)).orderBy(REPORT_ID, ASSERTION_KIND, ASSERTION_ORD)
            .forEach(row -> taker.accept(type.cast(Packed.record(row.value2(), AssertionKind.values()[row.value1()].type())))));
  }

  /** The ids of the events that a report tells of or has a word on. */
  List<String> events(String report) {
    Long n = number(report);
    return n == null ? List.of() : dsl.select(ASSERTION_KIND, ASSERTION_ID, ASSERTION_EVENT).from(ASSERTION)
        .where(ASSERTION_REPORT.eq(n), ASSERTION_KIND.le(AssertionKind.ATTRIBUTION.ordinal()))
        .fetch(row -> row.value1() == AssertionKind.EVENT.ordinal() ? row.value2() : row.value3());
  }
}
