package org.casus.storage;

import static org.casus.storage.IncidentSchema.N;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.corpus.SearchWords;
import org.casus.incident.IncidentText;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The words of {@link IncidentText}, kept as {@link TextIndex} keeps those of passages. One transaction's. */
final class IncidentWords {
  private static final Table<Record> TABLE = Schema.table("incident_words");
  private static final Field<Long> INCIDENT = DSL.field(DSL.name("incident"), Long.class);

  private final DSLContext dsl;
  private final boolean sqlite;
  private final Map<Long, String> words = new LinkedHashMap<>();

  IncidentWords(DSLContext dsl) {
    this.dsl = dsl;
    this.sqlite = dsl.family() == SQLDialect.SQLITE;
  }

  /** The text of an incident, to be written under its number. */
  void add(long n, String text) {
    words.put(n, TextIndex.distinct(text));
  }

  /** Writes what was added. */
  void run() {
    if (words.isEmpty()) {
      return;
    }
    if (sqlite) {
      Inserts index = new Inserts(dsl, TABLE, TextIndex.ROWID, TextIndex.WORDS);
      words.forEach(index::add);
      index.run();
      return;
    }
    BatchBindStep batch = dsl.batch(dsl.insertInto(TABLE, INCIDENT, TextIndex.WORDS).values(DSL.val(0L), TextIndex.vector("")));
    for (Map.Entry<Long, String> each : words.entrySet()) {
      batch = batch.bind(each.getKey(), each.getValue());
    }
    batch.execute();
  }

  /** Takes out those of incidents, by number; PostgreSQL does so by itself. */
  void remove(Collection<Long> incidents) {
    if (sqlite) {
      dsl.deleteFrom(TABLE).where(TextIndex.ROWID.in(incidents)).execute();
    }
  }

  /**
   * The incidents in whose text all the words stand, each in one of its forms.
   *
   * @param walked whether SQLite should walk through an index and ask of each incident rather than look up each that has them
   */
  static Condition have(String text, SQLDialect dialect, boolean walked) {
    if (dialect.family() != SQLDialect.SQLITE) {
      return N.in(DSL.select(INCIDENT).from(TABLE).where(TextIndex.matches(text)));
    }
    Field<Long> number = walked ? DSL.field("+{0}", Long.class, N) : N;
    return number.in(found(text));
  }

  private static Select<Record1<Long>> found(String text) {
    return DSL.select(TextIndex.ROWID).from(TABLE).where(TextIndex.matches("incident_words", text));
  }

  /** Whether more than an eighth of the incidents have the words, which is more than looking each of them up is worth. */
  boolean many(String text) {
    if (!sqlite || SearchWords.of(text).isEmpty()) {
      return false;
    }
    long few = Rows.next(dsl, IncidentSchema.INCIDENT, N) / 8;
    return dsl.fetchCount(DSL.select(TextIndex.ROWID).from(TABLE).where(TextIndex.matches("incident_words", text)).limit(few + 1)) > few;
  }
}
