package org.casus.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.DateInterval;
import org.casus.assertion.SourceSpan;
import org.jspecify.annotations.Nullable;

/** An entity of FollowTheMoney while it is put together: every property is a list of strings, and none is empty. */
final class FtmEntity {
  private final String id;
  private final String schema;
  private final Map<String, Object> properties = new LinkedHashMap<>();

  FtmEntity(String id, String schema) {
    this.id = id;
    this.schema = schema;
  }

  FtmEntity put(String property, @Nullable String value) {
    return put(property, value == null ? List.of() : List.of(value));
  }

  FtmEntity put(String property, List<String> values) {
    List<String> given = values.stream().filter(value -> !value.isBlank()).distinct().toList();
    if (!given.isEmpty()) {
      properties.put(property, given);
    }
    return this;
  }

  /** A name, a title: on one line. */
  FtmEntity line(String property, @Nullable String value) {
    return put(property, value == null ? null : PlainLine.of(value));
  }

  /** A whole day, month or year as the date; any other interval by its ends. */
  FtmEntity when(DateInterval date) {
    String whole = IncidentName.whole(date);
    if (!whole.isEmpty()) {
      return put("date", whole);
    }
    return put("startDate", date.from() == null ? null : date.from().toString())
        .put("endDate", date.to() == null ? null : date.to().toString());
  }

  /** The passages with where they stand. */
  FtmEntity quotes(String property, List<SourceSpan> spans, String report) {
    return put(property, StixObject.quotes(spans, report));
  }

  Map<String, Object> finished() {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", id);
    record.put("schema", schema);
    record.put("properties", properties);
    return record;
  }
}
