package org.casus.storage;

import static org.casus.storage.IncidentSchema.INCIDENT;
import static org.casus.storage.IncidentSchema.N;
import static org.casus.storage.IncidentSchema.RECORD;
import static org.casus.storage.IncidentSchema.RECORD_BODY;
import static org.casus.storage.IncidentSchema.RECORD_INCIDENT;
import static org.casus.storage.Schema.ASSERTION;
import static org.casus.storage.Schema.ASSERTION_BODY;
import static org.casus.storage.Schema.ASSERTION_KIND;
import static org.casus.storage.Schema.ASSERTION_ID;
import static org.casus.storage.Schema.ASSERTION_N;
import static org.casus.storage.Schema.ISSUE;
import static org.casus.storage.Schema.ISSUE_JSON;
import static org.casus.storage.Schema.ISSUE_ORD;
import static org.casus.storage.Schema.ISSUE_REPORT;
import static org.casus.storage.Schema.ORIGINAL;
import static org.casus.storage.Schema.ORIGINAL_BODY;
import static org.casus.storage.Schema.ORIGINAL_SHA256;
import static org.casus.storage.Schema.REPORT;
import static org.casus.storage.Schema.REPORT_CARD;
import static org.casus.storage.Schema.REPORT_ID;
import static org.casus.storage.Schema.REPORT_N;
import static org.casus.storage.Schema.REPORT_ORIGINAL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.casus.assertion.Assertion;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.Issue;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Judgement;
import org.casus.incident.Lens;
import org.casus.incident.Rulings;
import org.casus.ledger.ActorTally;
import org.casus.ledger.CaseView;
import org.casus.ledger.DayTally;
import org.casus.ledger.Forecast;
import org.casus.ledger.IncidentOrder;
import org.casus.ledger.Judged;
import org.casus.ledger.Part;
import org.casus.ledger.Passage;
import org.casus.ledger.PlaceTally;
import org.casus.ledger.ReportCard;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** A case in a database at one moment: the one at which its transaction first looked. */
final class SqlView implements CaseView {
  private final DSLContext dsl;
  private final Runnable close;
  private final Ruled ruled;

  /**
   * The moment at which it is built.
   *
   * @param close gives the connection back
   */
  SqlView(DSLContext dsl, Ruled ruled, Runnable close) {
    this.dsl = dsl;
    this.ruled = ruled;
    this.close = close;
  }

  @Override
  public String revision() {
    return ruled.revision();
  }

  @Override
  public List<ReportCard> reports() {
    return dsl.select(REPORT_CARD).from(REPORT).fetch(row -> AssertionJson.read(row.value1(), ReportCard.class))
        .stream().sorted(Comparator.comparing(ReportCard::file).thenComparing(ReportCard::id)).toList();
  }

  @Override
  public Optional<Reading> reading(String report) {
    return new ReportRows(dsl).reading(report);
  }

  @Override
  public Optional<byte[]> original(String report) {
    return dsl.select(ORIGINAL_BODY).from(REPORT).join(ORIGINAL).on(ORIGINAL_SHA256.eq(REPORT_ORIGINAL))
        .where(REPORT_ID.eq(report)).fetchOptional(ORIGINAL_BODY).map(Packed::bytesOf);
  }

  @Override
  public List<Issue> issues() {
    return dsl.select(ISSUE_JSON).from(ISSUE).join(REPORT).on(REPORT_N.eq(ISSUE_REPORT)).orderBy(REPORT_ID, ISSUE_ORD)
        .fetch(row -> AssertionJson.read(row.value1(), Issue.class)).stream()
        .sorted(Comparator.comparing(Issue::report).thenComparing(Issue::code).thenComparing(Issue::message)).toList();
  }

  @Override
  public List<Judgement> judgements() {
    return ruled.judgements();
  }

  @Override
  public List<Forecast> forecasts() {
    return new ForecastRows(dsl).all();
  }

  @Override
  public Rulings rulings() {
    return ruled.rulings();
  }

  @Override
  public long count(IncidentFilter filter, Fit fit) {
    Long count = dsl.select(DSL.count().cast(Long.class)).from(INCIDENT).where(asked(filter, fit)).fetchOne(0, Long.class);
    return count == null ? 0 : count;
  }

  private Condition asked(IncidentFilter filter, Fit fit) {
    return FilterSql.of(filter, fit, dsl.dialect());
  }

  /** The same for what goes by the order of an index. */
  private Condition walked(IncidentFilter filter, Fit fit) {
    return FilterSql.of(filter, fit, dsl.dialect(), new IncidentWords(dsl).many(filter.words()));
  }

  @Override
  public List<DayTally> days(IncidentFilter filter, Fit fit) {
    return new IncidentTallies(dsl).days(walked(filter, fit));
  }

  @Override
  public List<PlaceTally> places(IncidentFilter filter, Fit fit) {
    return new IncidentTallies(dsl).places(walked(filter, fit));
  }

  @Override
  public List<ActorTally> actors(IncidentFilter filter, Fit fit, Part part) {
    Lens lens = filter.lens();
    return new IncidentTallies(dsl).actors(part, lens == null ? Lens.INCLUSIVE : lens, RowSql.ofActors(filter, fit, dsl.dialect()));
  }

  @Override
  public <A extends Assertion> void assertions(Class<A> kind, Consumer<A> taker) {
    new ReportRows(dsl).assertions(kind, each -> Judged.seen(kind, each, ruled.rulings()).ifPresent(taker));
  }

  @Override
  public List<AttributedIncident> incidents(IncidentFilter filter, Fit fit, IncidentOrder order, long skip, int most) {
    return new IncidentPages(dsl, walked(filter, fit), fit == Fit.MAYBE).page(order, skip, most);
  }

  @Override
  public void each(IncidentFilter filter, Consumer<AttributedIncident> taker) {
    new IncidentPages(dsl, asked(filter, Fit.YES)).each(taker);
  }

  @Override
  public Optional<AttributedIncident> incident(String id) {
    Condition event = N.in(DSL.select(IncidentSchema.EVENT_INCIDENT).from(IncidentSchema.EVENT)
        .join(ASSERTION).on(ASSERTION_N.eq(IncidentSchema.EVENT_EVENT)).where(starts(ASSERTION_ID, id)));
    List<Long> named = dsl.select(N).from(INCIDENT).where(starts(IncidentSchema.ID, id).or(event)).limit(2).fetch(N);
    Condition which = named.size() == 1 ? RECORD_INCIDENT.eq(named.get(0))
        : RECORD_INCIDENT.in(DSL.select(N).from(INCIDENT).where(IncidentSchema.ID.eq(id)));
    return dsl.select(RECORD_BODY).from(RECORD).where(which)
        .fetchOptional(row -> Packed.record(row.value1(), AttributedIncident.class));
  }

  @Override
  public Optional<Assertion> assertion(String id) {
    List<String> named = dsl.select(ASSERTION_ID).from(ASSERTION).where(starts(ASSERTION_ID, id)).limit(2).fetch(ASSERTION_ID);
    String which = named.size() == 1 ? named.get(0) : id;
    return dsl.select(ASSERTION_KIND, ASSERTION_BODY).from(ASSERTION).where(ASSERTION_ID.eq(which))
        .fetchOptional(row -> Packed.record(row.value2(), AssertionKind.values()[row.value1()].type()));
  }

  /** A range rather than LIKE, for which SQLite does not ask whether letters are small. */
  private static Condition starts(Field<String> field, String first) {
    return field.ge(first).and(field.lt(first + '\uFFFF'));
  }

  @Override
  public List<Passage> find(String words, int most) {
    return new TextIndex(dsl).find(words, most);
  }

  @Override
  public void close() {
    close.run();
  }
}
