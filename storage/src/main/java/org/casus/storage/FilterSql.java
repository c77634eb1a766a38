package org.casus.storage;

import static org.casus.storage.IncidentSchema.ACTOR;
import static org.casus.storage.IncidentSchema.ACTOR_DAY;
import static org.casus.storage.IncidentSchema.ACTOR_FACTS;
import static org.casus.storage.IncidentSchema.ACTOR_INCIDENT;
import static org.casus.storage.IncidentSchema.ACTOR_KEY;
import static org.casus.storage.IncidentSchema.ACTOR_LENS;
import static org.casus.storage.IncidentSchema.ACTOR_ROLE;
import static org.casus.storage.IncidentSchema.FROM_DAY;
import static org.casus.storage.IncidentSchema.N;
import static org.casus.storage.IncidentSchema.PLACE;
import static org.casus.storage.IncidentSchema.PLACE_DAY;
import static org.casus.storage.IncidentSchema.PLACE_FACTS;
import static org.casus.storage.IncidentSchema.PLACE_INCIDENT;
import static org.casus.storage.IncidentSchema.PLACE_KEY;
import static org.casus.storage.IncidentSchema.TO_DAY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.assertion.ActorRef;
import org.casus.corpus.SearchWords;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.Part;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * {@link IncidentFilter#fit} as SQL. What is asked is put as conditions that are either met or not, and as questions that
 * reports may leave open.
 */
final class FilterSql {
  private static final int ALL_LENSES = Lens.INCLUSIVE.ordinal();

  private final IncidentFilter filter;
  private final Fit fit;
  private final SQLDialect dialect;
  private final boolean walked;
  private final DaysSql days;
  private final RowSql row;
  private final List<Condition> met = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();

  /** Something asked that reports may leave open: it is answered yes, or left open. Neither is ever null. */
  private record Question(Condition yes, Condition open) {}

  private FilterSql(IncidentFilter filter, Fit fit, SQLDialect dialect, boolean walked) {
    this.filter = filter;
    this.fit = fit;
    this.dialect = dialect;
    this.walked = walked;
    this.days = new DaysSql(filter.dates());
    this.row = new RowSql(filter, fit);
  }

  /** The incidents for which the filter gives this answer, {@link Fit#YES} or {@link Fit#MAYBE}. */
  static Condition of(IncidentFilter filter, Fit fit, SQLDialect dialect) {
    return of(filter, fit, dialect, false);
  }

  /**
   * The same.
   *
   * @param walked whether so many incidents have the words that SQLite should rather walk an index than look each of them up
   */
  static Condition of(IncidentFilter filter, Fit fit, SQLDialect dialect, boolean walked) {
    if (fit == Fit.NO) {
      throw new IllegalArgumentException("Incidents can be asked for that fit (YES) or may fit (MAYBE); got NO.");
    }
    FilterSql sql = new FilterSql(filter, fit, dialect, walked);
    sql.exactly();
    sql.when();
    sql.where();
    sql.who();
    return sql.answer();
  }

  private Condition answer() {
    List<Condition> all = new ArrayList<>(met);
    if (fit == Fit.YES) {
      questions.forEach(question -> all.add(question.yes()));
      return DSL.and(all);
    }
    questions.forEach(question -> all.add(question.yes().or(question.open())));
    return DSL.and(all).and(DSL.or(questions.stream().map(Question::open).toList()));
  }

  private void exactly() {
    if (filter.lens() != null) {
      met.add(IncidentSchema.LENS.le(filter.lens().ordinal()));
    }
    oneOf(IncidentSchema.TYPE, filter.types());
    oneOf(IncidentSchema.STATUS, filter.statuses());
    if (filter.claimed() != null) {
      met.add(IncidentSchema.CLAIMED.eq(filter.claimed() ? 1 : 0));
    }
    if (filter.itemised() != null) {
      met.add(IncidentSchema.ITEMISED.eq(filter.itemised() ? 1 : 0));
    }
    if (!SearchWords.of(filter.words()).isEmpty()) {
      met.add(IncidentWords.have(filter.words(), dialect, walked));
    }
  }

  private void oneOf(Field<Integer> column, Set<? extends Enum<?>> allowed) {
    if (!allowed.isEmpty()) {
      met.add(column.in(allowed.stream().map(Enum::ordinal).toList()));
    }
  }

  private void when() {
    if (filter.dates().known()) {
      Condition yes = days.cover(FROM_DAY, TO_DAY);
      met.add(days.overlap(FROM_DAY, TO_DAY));
      questions.add(new Question(yes, yes.not()));
      if (fit == Fit.YES && filter.dates().from() != null) {
        met.add(days.begin(IncidentSchema.DAY)); // by which an index can look
      }
    }
  }

  private void where() {
    if (!filter.places().isEmpty()) {
      Condition yes = N.in(DSL.select(PLACE_INCIDENT).from(PLACE).where(PLACE_KEY.in(filter.places()), row.told(PLACE_DAY, PLACE_FACTS)));
      questions.add(new Question(yes, IncidentSchema.PLACED.eq(0)));
    }
    if (filter.near() != null) {
      Condition when = filter.dates().known() ? days.overlap(IncidentSchema.DAY_MIN, IncidentSchema.DAY_MAX) : DSL.noCondition();
      questions.add(new Question(CircleSql.holds(filter.near(), dialect, when), IncidentSchema.LAT.isNull()));
    }
    if (filter.box() != null) {
      questions.add(new Question(at(BoxSql.holds(filter.box())), at(IncidentSchema.SITES_LAT.isNull().or(IncidentSchema.SITES_LON.isNull()))));
    }
  }

  private static Condition at(Condition sites) {
    return IncidentSchema.SITE.in(DSL.select(IncidentSchema.SITES_N).from(IncidentSchema.SITES).where(sites));
  }

  private void who() {
    if (!filter.weapons().isEmpty()) {
      Condition yes = IncidentSchema.WEAPONS.bitAnd(IncidentColumns.mask(filter.weapons())).ne(0);
      questions.add(new Question(yes, IncidentSchema.WEAPONS.eq(0)));
    }
    int lens = filter.lens() == null ? ALL_LENSES : filter.lens().ordinal();
    if (!filter.targets().isEmpty()) {
      questions.add(new Question(part(Part.TARGET, filter.targets(), ALL_LENSES), IncidentSchema.TARGETED.eq(0)));
    }
    if (!filter.doers().isEmpty()) {
      questions.add(new Question(part(Part.DOER, unfolded(filter.doers()), lens), IncidentSchema.DOER_LENS.gt(lens)));
    }
    if (!filter.backers().isEmpty()) {
      questions.add(new Question(part(Part.BACKER, unfolded(filter.backers()), lens), IncidentSchema.BACKER_LENS.gt(lens)));
    }
  }

  private Condition part(Part part, Collection<String> keys, int lens) {
    return N.in(DSL.select(ACTOR_INCIDENT).from(ACTOR)
        .where(ACTOR_ROLE.eq(part.ordinal()), ACTOR_KEY.in(keys), ACTOR_LENS.le(lens), row.told(ACTOR_DAY, ACTOR_FACTS)));
  }

  /** Whoever counts as one of these: they themselves unless they stand for another, and those that stand for them. */
  private Set<String> unfolded(Set<String> asked) {
    Map<String, ActorRef> parents = filter.parents();
    Set<String> keys = new TreeSet<>(asked);
    keys.removeAll(parents.keySet());
    parents.forEach((key, parent) -> {
      if (asked.contains(parent.key())) {
        keys.add(key);
      }
    });
    return keys;
  }
}
