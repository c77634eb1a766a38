package org.casus.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.StableId;
import org.casus.extract.Reading;
import org.casus.ledger.Entry;

/**
 * Many reports out of few that were really read: the same words under other ids, on other days and partly at each other's
 * places, so that some tell of one happening and others do not.
 */
final class Variation {
  private static final Pattern ID = Pattern.compile("[a-z]+-[0-9a-f]{12}");

  private final List<Entry> entries;
  private final List<JsonNode> places = new ArrayList<>();

  Variation(List<Entry> entries) {
    this.entries = entries;
    entries.forEach(entry -> entry.reading().events().stream().filter(event -> !event.places().isEmpty())
        .forEach(event -> places.add(AssertionJson.tree(event.places()))));
  }

  /**
   * The variation with this number.
   *
   * @param days within how many days it is laid
   */
  Entry entry(int number, int days) {
    Random random = new Random(number * 7919L + 17);
    Entry model = entries.get(number % entries.size());
    JsonNode tree = AssertionJson.tree(model.reading());
    Map<String, String> ids = new HashMap<>();
    int shift = random.nextInt(days) - days / 2;
    vary(tree, random, ids, number, shift);
    Reading reading = AssertionJson.value(tree, Reading.class);
    byte[] original = (reading.report().text() + "\n" + number).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return new Entry(original, reading, model.issues(), model.reader());
  }

  private void vary(JsonNode node, Random random, Map<String, String> ids, int number, int shift) {
    if (node instanceof ObjectNode object) {
      if (object.has("places") && object.has("perpetrators") && random.nextInt(3) == 0) {
        object.set("places", places.get(random.nextInt(places.size())));
      }
      Iterator<String> names = object.fieldNames();
      for (String name : (Iterable<String>) () -> names) {
        JsonNode value = object.get(name);
        if (value.isTextual()) {
          object.put(name, text(name, value.asText(), ids, number, shift));
        } else {
          vary(value, random, ids, number, shift);
        }
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(each -> vary(each, random, ids, number, shift));
    }
  }

  private static String text(String name, String text, Map<String, String> ids, int number, int shift) {
    if (ID.matcher(text).matches()) {
      return ids.computeIfAbsent(text, id -> StableId.of(id.substring(0, id.indexOf('-')), id, number));
    }
    boolean day = (name.equals("from") || name.equals("to")) && text.length() == 10;
    return day ? LocalDate.parse(text).plusDays(shift).toString() : text;
  }
}
