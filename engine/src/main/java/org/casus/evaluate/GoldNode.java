package org.casus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.assertion.Amount;
import org.casus.assertion.WireName;
import org.jspecify.annotations.Nullable;

/**
 * An object of an annotation that knows where it stands, so that a mistake in it can be named.
 *
 * @param where for example {@code events[3]}
 */
record GoldNode(JsonNode node, String where) {

  /** Checks that it is an object. */
  GoldNode {
    if (!node.isObject()) {
      throw new GoldMistake(where + ": " + shortened(node) + " is no object; write one in braces.");
    }
  }

  boolean has(String key) {
    return node.hasNonNull(key);
  }

  /** The text under a key; empty when there is none. */
  String text(String key) {
    JsonNode value = node.path(key);
    if (value.isContainerNode()) {
      throw new GoldMistake(where + ": \"" + key + "\" is " + shortened(value) + "; allowed is a text or null.");
    }
    return value.isNull() ? "" : value.asText();
  }

  /** The text under a key that must be there. */
  String required(String key) {
    String text = text(key);
    if (text.isBlank()) {
      throw new GoldMistake(where + ": there is no \"" + key + "\"; add it, or remove the record.");
    }
    return text;
  }

  /** The texts in the list under a key; none when there is no list. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : array(key)) {
      if (each.isContainerNode()) {
        throw new GoldMistake(where + ": \"" + key + "\" holds " + shortened(each) + "; allowed are texts.");
      }
      texts.add(each.asText());
    }
    return texts;
  }

  /** The objects in the list under a key; none when there is no list. */
  List<GoldNode> objects(String key) {
    List<GoldNode> objects = new ArrayList<>();
    for (JsonNode each : array(key)) {
      objects.add(new GoldNode(each, where + ", " + key + "[" + objects.size() + "]"));
    }
    return objects;
  }

  /** The list under a key; empty when there is none. */
  JsonNode array(String key) {
    JsonNode value = node.path(key);
    if (!value.isArray() && !value.isNull() && !value.isMissingNode()) {
      throw new GoldMistake(where + ": \"" + key + "\" is " + shortened(value) + "; allowed is a list in brackets.");
    }
    return value;
  }

  /** The object under a key. */
  Optional<GoldNode> object(String key) {
    return has(key) ? Optional.of(new GoldNode(node.path(key), where + ", " + key)) : Optional.empty();
  }

  /** The value under a key, or null when there is none. */
  <E extends Enum<E> & WireName> @Nullable E value(String key, Class<E> type) {
    return has(key) ? parsed(text(key), key, type) : null;
  }

  /** The value under a key that must be there. */
  <E extends Enum<E> & WireName> E requiredValue(String key, Class<E> type) {
    return parsed(required(key), key, type);
  }

  /** One value of a key. */
  <E extends Enum<E> & WireName> E parsed(String wire, String key, Class<E> type) {
    try {
      return WireName.parse(type, wire);
    } catch (IllegalArgumentException e) {
      throw new GoldMistake(where + ": \"" + key + "\": " + e.getMessage() + " Correct it.");
    }
  }

  /** The amount that this object is, by {@code min}, {@code max} and {@code approx}. */
  Amount amount() {
    try {
      return new Amount(number("min"), number("max"), node.path("approx").asBoolean());
    } catch (IllegalArgumentException e) {
      throw new GoldMistake(where + ": " + e.getMessage() + " Correct one of them.");
    }
  }

  private @Nullable Long number(String key) {
    JsonNode value = node.path(key);
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (!value.isNumber() || value.doubleValue() != Math.rint(value.doubleValue())) {
      throw new GoldMistake(where + ": \"" + key + "\" is " + shortened(value) + "; allowed is a whole number or null.");
    }
    return value.longValue();
  }

  private static String shortened(JsonNode value) {
    String text = value.toString();
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
