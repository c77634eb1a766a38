package org.casus.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.assertion.DateInterval;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of the date file: what each rule must read, and what it must leave alone. */
class DateRulesTest {

  private final DateTagger tagger = new DateTagger();

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode file : Knowledge.shipped().trees(DateRules.FILE)) {
      for (JsonNode rule : file.path("rules")) {
        String name = rule.path("name").asText();
        tests.add(dynamicTest(name + " has examples",
            () -> assertFalse(rule.path("matches").isEmpty() || rule.path("misses").isEmpty())));
        rule.path("matches").forEach(e -> tests.add(dynamicTest(name + ": " + e, () -> matches(name, e))));
        rule.path("misses").forEach(e -> tests.add(dynamicTest(name + " not: " + e, () -> misses(name, e))));
      }
    }
    return tests.stream();
  }

  private void matches(String rule, JsonNode example) {
    List<DateMention> found = tag(example);
    DateMention mention = found.stream()
        .filter(m -> m.text().equals(example.path("words").asText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Not found in " + found));
    assertEquals(example.path("rule").asText(rule), mention.rule());
    assertEquals(interval(example.path("is").asText()), mention.interval());
    assertEquals(example.path("role").asText("AT"), mention.role().name());
  }

  private void misses(String rule, JsonNode example) {
    List<DateMention> found = tag(example);
    assertFalse(found.stream().anyMatch(m -> m.rule().equals(rule)), found.toString());
  }

  private List<DateMention> tag(JsonNode example) {
    @Nullable String published = example.has("on") ? example.path("on").asText() : null;
    return tagger.tag(PlainDiscourse.of(example.path("say").asText(), published));
  }

  private static DateInterval interval(String is) {
    if (is.equals("?")) {
      return DateInterval.UNKNOWN;
    }
    int dots = is.indexOf("..");
    String from = dots < 0 ? is : is.substring(0, dots);
    String to = dots < 0 ? is : is.substring(dots + 2);
    return new DateInterval(from.isEmpty() ? null : LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
  }
}
