package org.casus.measure.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/**
 * A part of a plan; its errors say where they are. Immutable.
 *
 * @param json the part
 * @param where its name in the plan
 */
record Node(JsonNode json, String where) {

  /** Refuses keys that are not allowed. */
  void only(List<String> allowed) {
    json.fieldNames().forEachRemaining(key -> {
      if (!allowed.contains(key)) {
        throw wrong(key, "is no key here", String.join(", ", allowed));
      }
    });
  }

  Node child(String key) {
    JsonNode child = json.get(key);
    return new Node(child == null ? MissingNode.getInstance() : child, key + " of " + where);
  }

  List<Node> list(String key) {
    List<Node> list = new ArrayList<>();
    JsonNode found = json.path(key);
    if (!found.isMissingNode() && !found.isArray()) {
      throw wrong(found.toString(), "is no list, as \"" + key + "\" must be", "a list");
    }
    found.forEach(each -> list.add(new Node(each, "number " + (list.size() + 1) + " of " + key)));
    return list;
  }

  Map<String, Node> fields(String key) {
    Map<String, Node> fields = new LinkedHashMap<>();
    json.path(key).fields().forEachRemaining(each -> fields.put(each.getKey(), new Node(each.getValue(), key + " " + each.getKey())));
    return fields;
  }

  @Nullable String word(String key) {
    JsonNode found = json.path(key);
    if (found.isContainerNode()) {
      throw wrong(found.toString(), "is more than one word, as \"" + key + "\" must be", "one word");
    }
    return found.isMissingNode() || found.isNull() || found.asText().isBlank() ? null : found.asText();
  }

  String word(String key, String usual) {
    String found = word(key);
    return found == null ? usual : found;
  }

  List<String> words(String key) {
    JsonNode found = json.path(key);
    if (found.isMissingNode() || found.isNull()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    if (found.isArray()) {
      found.forEach(each -> words.add(each.asText()));
    } else {
      words.add(found.asText());
    }
    return words;
  }

  List<Double> numbers(String key) {
    return words(key).stream().map(word -> number(key, word)).toList();
  }

  double number(String key, double usual) {
    String found = word(key);
    return found == null ? usual : number(key, found);
  }

  long whole(String key, long usual) {
    double number = number(key, usual);
    if (number != Math.rint(number)) {
      throw wrong(String.valueOf(number), "is no whole number, as \"" + key + "\" must be", "a whole number");
    }
    return (long) number;
  }

  @Nullable LocalDate day(String key) {
    String found = word(key);
    return found == null ? null : day(key, found);
  }

  LocalDate needed(String key) {
    LocalDate day = day(key);
    if (day == null) {
      throw wrong("", "is missing: \"" + key + "\"", "a date such as 2020-06-11");
    }
    return day;
  }

  List<LocalDate> days(String key) {
    return words(key).stream().map(word -> day(key, word)).toList();
  }

  Lens lens(Lens usual) {
    String found = word("lens");
    if (found == null) {
      return usual;
    }
    return Lens.named(found).orElseThrow(() -> wrong(found, "is no lens", "strict, likely, inclusive"));
  }

  private double number(String key, String word) {
    try {
      double number = Double.parseDouble(word);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw wrong(word, "is no number, as \"" + key + "\" must be", "a number");
  }

  private LocalDate day(String key, String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw wrong(word, "is no date, as \"" + key + "\" must be", "a date such as 2020-06-11");
    }
  }

  private IllegalArgumentException wrong(String value, String what, String allowed) {
    return new IllegalArgumentException("In " + where + ": \"" + value + "\" " + what + "; allowed: " + allowed + ".");
  }
}
