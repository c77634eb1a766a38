package org.casus.storage;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The tables and columns, as the migrations lay them out and {@code docs/case-file.md} explains them. */
final class Schema {
  /** The version that the migrations in this module lead to. */
  static final int VERSION = 3;

  static final Table<Record> META = table("meta");
  static final Field<String> META_KEY = field("meta", "key", String.class);
  static final Field<String> META_VALUE = field("meta", "value", String.class);

  static final Table<Record> ORIGINAL = table("original");
  static final Field<String> ORIGINAL_SHA256 = field("original", "sha256", String.class);
  static final Field<byte[]> ORIGINAL_BODY = field("original", "body", byte[].class);

  static final Table<Record> REPORT = table("report");
  static final Field<Long> REPORT_N = field("report", "n", Long.class);
  static final Field<String> REPORT_ID = field("report", "id", String.class);
  static final Field<String> REPORT_ORIGINAL = field("report", "original", String.class);
  static final Field<String> REPORT_READER = field("report", "reader", String.class);
  static final Field<String> REPORT_CARD = field("report", "card", String.class);
  static final Field<String> REPORT_IMPRINT = field("report", "imprint", String.class);
  static final Field<byte[]> REPORT_BODY = field("report", "body", byte[].class);

  static final Table<Record> ISSUE = table("issue");
  static final Field<Long> ISSUE_REPORT = field("issue", "report", Long.class);
  static final Field<Integer> ISSUE_ORD = field("issue", "ord", Integer.class);
  static final Field<String> ISSUE_JSON = field("issue", "json", String.class);

  static final Table<Record> ASSERTION = table("assertion");
  static final Field<Long> ASSERTION_N = field("assertion", "n", Long.class);
  static final Field<Long> ASSERTION_REPORT = field("assertion", "report", Long.class);
  static final Field<Integer> ASSERTION_KIND = field("assertion", "kind", Integer.class);
  static final Field<Integer> ASSERTION_ORD = field("assertion", "ord", Integer.class);
  static final Field<String> ASSERTION_ID = field("assertion", "id", String.class);
  static final Field<String> ASSERTION_EVENT = field("assertion", "event", String.class);
  static final Field<byte[]> ASSERTION_BODY = field("assertion", "body", byte[].class);

  static final Table<Record> BLOCK = table("block");
  static final Field<Long> BLOCK_KEY = field("block", "key", Long.class);
  static final Field<Long> BLOCK_EVENT = field("block", "event", Long.class);

  static final Table<Record> MENTION = table("mention");
  static final Field<Long> MENTION_KEY = field("mention", "key", Long.class);
  static final Field<Long> MENTION_EVENT = field("mention", "event", Long.class);

  static final Table<Record> JUDGEMENT = table("judgement");
  static final Field<Long> JUDGEMENT_N = field("judgement", "n", Long.class);
  static final Field<String> JUDGEMENT_ID = field("judgement", "id", String.class);
  static final Field<String> JUDGEMENT_JSON = field("judgement", "json", String.class);

  static final Table<Record> FORECAST = table("forecast");
  static final Field<Long> FORECAST_N = field("forecast", "n", Long.class);
  static final Field<String> FORECAST_ID = field("forecast", "id", String.class);
  static final Field<String> FORECAST_JSON = field("forecast", "json", String.class);

  static final Table<Record> PASSAGE = table("passage");
  static final Field<Long> PASSAGE_N = field("passage", "n", Long.class);
  static final Field<Long> PASSAGE_REPORT = field("passage", "report", Long.class);
  static final Field<Integer> PASSAGE_FIRST = field("passage", "first", Integer.class);
  static final Field<Integer> PASSAGE_LAST = field("passage", "last", Integer.class);

  private Schema() {}

  static Table<Record> table(String name) {
    return DSL.table(DSL.name(name));
  }

  static <T> Field<T> field(String table, String name, Class<T> type) {
    return DSL.field(DSL.name(table, name), type);
  }
}
