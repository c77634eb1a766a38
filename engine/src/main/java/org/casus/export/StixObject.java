package org.casus.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.Assertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A STIX object while it is put together. STIX knows neither null nor empty lists, so such values are left out. */
final class StixObject {
  /** What the objects carry beyond STIX. */
  static final String EXTENSION = StixId.of("extension-definition", "casus-assertion");

  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final Map<String, Object> extension = new LinkedHashMap<>();

  /** An object of this type, made at this time; {@code name} is unique among the type. */
  StixObject(String type, String name, String time) {
    put("type", type).put("spec_version", "2.1").put("id", StixId.of(type, name));
    put("created", time).put("modified", time);
  }

  String id() {
    return String.valueOf(properties.get("id"));
  }

  StixObject put(String key, @Nullable Object value) {
    if (value != null && !value.equals("") && !(value instanceof Collection<?> list && list.isEmpty())) {
      properties.put(key, value);
    }
    return this;
  }

  /** A property of Casus's extension. */
  StixObject extra(String key, @Nullable Object value) {
    if (value != null && !value.equals("") && !(value instanceof Collection<?> list && list.isEmpty())) {
      extension.put(key, value);
    }
    return this;
  }

  /** Confidence, likelihood and the passages of an assertion. */
  StixObject rests(Assertion assertion) {
    Likelihood likelihood = assertion.likelihood();
    put("confidence", StixScale.confidence(likelihood));
    extra("record", assertion.id()).extra("likelihood", likelihood.wire());
    if (!Double.isNaN(likelihood.low()) && likelihood != Likelihood.FACT) {
      extra("probability_low", likelihood.low()).extra("probability_high", likelihood.high());
    }
    return extra("document", assertion.report())
        .extra("evidence", assertion.evidence().stream().map(StixObject::span).toList());
  }

  private static Map<String, Object> span(SourceSpan span) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("begin", span.begin());
    record.put("end", span.end());
    record.put("quote", span.quote());
    return record;
  }

  /** The passages as a person reads them. */
  static String quotes(List<SourceSpan> spans, String report) {
    StringBuilder text = new StringBuilder();
    for (SourceSpan span : spans) {
      text.append(text.isEmpty() ? "" : "\n\n").append('“').append(span.quote()).append("”\n[")
          .append(report).append(", characters ").append(span.begin()).append(" to ").append(span.end()).append(']');
    }
    return text.toString();
  }

  Map<String, Object> finished() {
    if (!extension.isEmpty()) {
      Map<String, Object> own = new LinkedHashMap<>();
      own.put("extension_type", "property-extension");
      own.putAll(extension);
      properties.put("extensions", Map.of(EXTENSION, own));
    }
    return properties;
  }
}
