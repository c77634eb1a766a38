package org.casus.storage;

import static org.casus.storage.IncidentSchema.BY_DOER;
import static org.casus.storage.IncidentSchema.BY_PLACE;
import static org.casus.storage.IncidentSchema.DAY;
import static org.casus.storage.IncidentSchema.ID;
import static org.casus.storage.IncidentSchema.INCIDENT;
import static org.casus.storage.IncidentSchema.LATEST;
import static org.casus.storage.IncidentSchema.N;
import static org.casus.storage.IncidentSchema.ORIGINS;
import static org.casus.storage.IncidentSchema.RECORD;
import static org.casus.storage.IncidentSchema.RECORD_BODY;
import static org.casus.storage.IncidentSchema.RECORD_INCIDENT;
import static org.casus.storage.IncidentSchema.REPORTS;
import static org.casus.storage.IncidentSchema.TYPE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.casus.incident.AttributedIncident;
import org.casus.ledger.IncidentOrder;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The records of the incidents that meet a condition, in order. One transaction's. */
final class IncidentPages {
  private static final int PAGE = 1000;

  private final DSLContext dsl;
  private final Condition asked;
  private final boolean sorted;

  IncidentPages(DSLContext dsl, Condition asked) {
    this(dsl, asked, false);
  }

  /**
   * The same.
   *
   * @param sorted whether few may meet the condition and no index finds them, so that SQLite should look through all and sort
   *     what it finds rather than walk an index in order and look each incident up
   */
  IncidentPages(DSLContext dsl, Condition asked, boolean sorted) {
    this.dsl = dsl;
    this.asked = asked;
    this.sorted = sorted && dsl.dialect() == SQLDialect.SQLITE;
  }

  /** The columns that an order looks at; each has an index. */
  private List<OrderField<?>> columns(IncidentOrder order) {
    return switch (order) {
      case DATE -> List.of(by(DAY), ID);
      case LATEST -> List.of(by(LATEST), ID);
      case REPORTS -> List.of(by(REPORTS).desc(), DAY, ID);
      case ORIGINS -> List.of(by(ORIGINS).desc(), DAY, ID);
      case KIND -> List.of(by(TYPE), DAY, ID);
      case PLACE -> List.of(by(BY_PLACE), DAY, ID);
      case DOER -> List.of(by(BY_DOER), DAY, ID);
    };
  }

  /** A column; with the plus sign, for which SQLite uses no index and which changes nothing else, where it is to sort. */
  private <T> Field<T> by(Field<T> column) {
    return sorted ? DSL.field("+{0}", column.getDataType(), column) : column;
  }

  /** Some of them: first their numbers, for which an index is enough, then their records. */
  List<AttributedIncident> page(IncidentOrder order, long skip, int most) {
    List<Long> page = dsl.select(N).from(INCIDENT).where(asked).orderBy(columns(order)).limit(skip, most).fetch(N);
    Map<Long, AttributedIncident> found = new HashMap<>();
    Rows.pieces(page, piece -> dsl.select(RECORD_INCIDENT, RECORD_BODY).from(RECORD).where(RECORD_INCIDENT.in(piece))
        .forEach(row -> found.put(row.value1(), Packed.record(row.value2(), AttributedIncident.class))));
    return page.stream().map(found::get).toList();
  }

  /** All of them by date, a page at a time. */
  void each(Consumer<AttributedIncident> taker) {
    Condition rest = DSL.trueCondition();
    while (true) {
      Result<Record3<Integer, String, byte[]>> page = dsl.select(DAY, ID, RECORD_BODY).from(INCIDENT).join(RECORD)
          .on(RECORD_INCIDENT.eq(N)).where(asked, rest).orderBy(DAY, ID).limit(PAGE).fetch();
      page.forEach(row -> taker.accept(Packed.record(row.value3(), AttributedIncident.class)));
      if (page.size() < PAGE) {
        return;
      }
      Record3<Integer, String, byte[]> last = page.get(PAGE - 1);
      rest = DSL.row(DAY, ID).gt(last.value1(), last.value2());
    }
  }
}
