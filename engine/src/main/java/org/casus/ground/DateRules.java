package org.casus.ground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.knowledge.Knowledge;

/**
 * The rules of {@code dates.yaml}. Immutable and thread-safe.
 *
 * @param readers rules that find a phrase of time
 * @param wraps rules that match beside a phrase
 * @param trigger what every phrase of time has in it; a sentence without it needs no look at the rules
 * @param names phrases that hold a date's word but are none ("Sunday Times")
 */
record DateRules(List<DateRule> readers, List<DateRule> wraps, List<String> names, Pattern trigger) {

  /** The file of the rules. */
  static final String FILE = "dates.yaml";

  private static final Pattern MACRO = Pattern.compile("\\{(([a-z]+)[0-9]?)\\}");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");
  /** Macros that stand for words only, and make no group. */
  private static final Set<String> PLAIN = Set.of("about", "daypart");

  DateRules {
    readers = List.copyOf(readers);
    wraps = List.copyOf(wraps);
    names = List.copyOf(names);
  }

  /** Reads the rules; an analyst's macros, names, triggers and rules join those that ship. */
  static DateRules read(Knowledge knowledge) {
    List<JsonNode> files = knowledge.trees(FILE);
    Map<String, String> macros = new HashMap<>();
    files.forEach(file -> file.path("macros").properties().forEach(e -> macros.put(e.getKey(), e.getValue().asText())));
    List<DateRule> readers = new ArrayList<>();
    List<DateRule> wraps = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> triggers = new ArrayList<>();
    for (JsonNode file : files) {
      for (JsonNode node : file.path("rules")) {
        DateRule rule = rule(node, macros);
        (rule.use() == DateRule.Use.READS ? readers : wraps).add(rule);
      }
      file.path("names").forEach(n -> names.add(Words.normal(n.asText())));
      if (file.hasNonNull("trigger")) {
        triggers.add(expanded(file.path("trigger").asText(), macros));
      }
    }
    return new DateRules(readers, wraps, names, Pattern.compile(anyOf(triggers)));
  }

  /** Each trigger as it stands when it is the only one, so that a second can't change how the first is read. */
  private static String anyOf(List<String> triggers) {
    return triggers.size() == 1 ? triggers.get(0) : "(?:" + String.join(")|(?:", triggers) + ")";
  }

  private static DateRule rule(JsonNode node, Map<String, String> macros) {
    String name = node.path("name").asText();
    for (DateRule.Use use : DateRule.Use.values()) {
      String reading = node.path(use.name().toLowerCase(java.util.Locale.ROOT)).asText("");
      if (reading.isEmpty()) {
        continue;
      }
      if (!(use == DateRule.Use.READS ? DateReaders.known(reading) : DateWraps.known(reading))) {
        throw new IllegalArgumentException("Date rule \"" + name + "\" asks for the unknown reading " + reading + ".");
      }
      String pattern = expanded(node.path("pattern").asText(), macros);
      return new DateRule(name, use, reading, bounded(pattern, use), groups(pattern));
    }
    throw new IllegalArgumentException("Date rule \"" + name + "\" needs one of reads, leads, trails.");
  }

  private static Pattern bounded(String pattern, DateRule.Use use) {
    return Pattern.compile(
        use == DateRule.Use.READS ? "(?<!\\S)(?:" + pattern + ")(?!\\S)" : "(?:" + pattern + ")");
  }

  private static String expanded(String pattern, Map<String, String> macros) {
    Matcher matcher = MACRO.matcher(pattern);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String body = macros.get(matcher.group(2));
      if (body == null) {
        throw new IllegalArgumentException("No macro {" + matcher.group(2) + "} in the date rules.");
      }
      String group = PLAIN.contains(matcher.group(2)) ? "(?:" : "(?<" + matcher.group(1) + ">";
      matcher.appendReplacement(out, Matcher.quoteReplacement(group + body + ")"));
    }
    return matcher.appendTail(out).toString();
  }

  private static Set<String> groups(String pattern) {
    Set<String> names = new HashSet<>();
    Matcher matcher = GROUP.matcher(pattern);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
