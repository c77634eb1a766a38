package org.casus.storage;

import static org.casus.storage.Schema.PASSAGE;
import static org.casus.storage.Schema.PASSAGE_FIRST;
import static org.casus.storage.Schema.PASSAGE_LAST;
import static org.casus.storage.Schema.PASSAGE_N;
import static org.casus.storage.Schema.PASSAGE_REPORT;
import static org.casus.storage.Schema.REPORT;
import static org.casus.storage.Schema.REPORT_BODY;
import static org.casus.storage.Schema.REPORT_ID;
import static org.casus.storage.Schema.REPORT_N;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.StableId;
import org.casus.corpus.Report;
import org.casus.corpus.WordForms;
import org.casus.ledger.Passage;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The words of the passages: FTS5 on SQLite, a tsvector on PostgreSQL. Both are given the words that {@link
 * Passage#words} finds and split nothing themselves, so that every case finds the same.
 */
final class TextIndex {
  /** Longer words stand in the index under a name of their own: PostgreSQL allows 2,046 bytes. */
  private static final int LONGEST = 200;

  static final Field<String> WORDS = DSL.field(DSL.name("words"), String.class);
  static final Field<Long> ROWID = DSL.field(DSL.name("rowid"), Long.class);

  private final DSLContext dsl;
  private final boolean sqlite;

  TextIndex(DSLContext dsl) {
    this.dsl = dsl;
    this.sqlite = dsl.family() == SQLDialect.SQLITE;
  }

  private static Stream<String> words(String text) {
    return Stream.of(Passage.words(text).split(" ")).filter(word -> !word.isEmpty()).map(TextIndex::name);
  }

  /** The words of a text as the index takes them, each once. */
  static String distinct(String text) {
    return words(text).distinct().collect(Collectors.joining(" "));
  }

  private static String name(String word) {
    return word.length() > LONGEST ? StableId.of("long", word).replace("-", "") : word;
  }

  /** The words of a text joined by "and", each with its forms joined by an "or". */
  private static String query(String text, String quote, String or, String and) {
    return Stream.of(Passage.words(text).split(" ")).filter(word -> !word.isEmpty()).map(word -> WordForms.of(word).stream()
        .map(form -> quote + name(form) + quote).collect(Collectors.joining(or, "(", ")"))).collect(Collectors.joining(and));
  }

  void add(long report, Report source) {
    Inserts passages = new Inserts(dsl, PASSAGE, PASSAGE_N, PASSAGE_REPORT, PASSAGE_FIRST, PASSAGE_LAST);
    Map<Long, String> words = new LinkedHashMap<>();
    long n = Rows.next(dsl, PASSAGE, PASSAGE_N);
    for (Passage passage : Passage.of(source)) {
      passages.add(n, report, passage.span().begin(), passage.span().end());
      words.put(n++, distinct(passage.span().quote()));
    }
    passages.run();
    if (sqlite) {
      Inserts index = new Inserts(dsl, Schema.table("passage_words"), ROWID, WORDS);
      words.forEach(index::add);
      index.run();
    } else {
      words.forEach((number, text) ->
          dsl.update(PASSAGE).set(WORDS, vector(text)).where(PASSAGE_N.eq(number)).execute());
    }
  }

  /** Such words as PostgreSQL keeps them. */
  static Field<String> vector(String words) {
    return DSL.field("array_to_tsvector(string_to_array({0}, ' '))", String.class, DSL.val(words));
  }

  void remove(long report) {
    if (sqlite) {
      dsl.deleteFrom(Schema.table("passage_words"))
          .where(ROWID.in(DSL.select(PASSAGE_N).from(PASSAGE).where(PASSAGE_REPORT.eq(report)))).execute();
    }
    dsl.deleteFrom(PASSAGE).where(PASSAGE_REPORT.eq(report)).execute();
  }

  /** The passages in which all the words stand, by report, then place. */
  List<Passage> find(String words, int most) {
    Map<String, Report> reports = new HashMap<>();
    return dsl.select(REPORT_ID, PASSAGE_FIRST, PASSAGE_LAST).from(PASSAGE).join(REPORT).on(REPORT_N.eq(PASSAGE_REPORT))
        .where(has(words)).orderBy(REPORT_ID, PASSAGE_FIRST, PASSAGE_LAST).limit(most)
        .fetch(row -> new Passage(row.value1(),
            reports.computeIfAbsent(row.value1(), this::report).span(row.value2(), row.value3())));
  }

  private Report report(String id) {
    return dsl.select(REPORT_BODY).from(REPORT).where(REPORT_ID.eq(id))
        .fetchSingle(row -> Packed.record(row.value1(), ReportBody.class)).report();
  }

  /** The passages in which all the words stand, each in one of its forms. */
  private Condition has(String text) {
    if (Passage.words(text).isEmpty()) {
      return DSL.falseCondition();
    }
    return sqlite
        ? PASSAGE_N.in(DSL.select(ROWID).from(Schema.table("passage_words")).where(matches("passage_words", text)))
        : matches(text);
  }

  /** The rows of an FTS5 table of SQLite that have all the words. */
  static Condition matches(String table, String text) {
    return DSL.condition("{0} match {1}", DSL.name(table), DSL.val(query(text, "\"", " OR ", " AND ")));
  }

  /** The rows of a table of PostgreSQL that have all the words. */
  static Condition matches(String text) {
    return DSL.condition("{0} @@ cast({1} as tsquery)", WORDS, DSL.val(query(text, "'", " | ", " & "), SQLDataType.CLOB));
  }
}
