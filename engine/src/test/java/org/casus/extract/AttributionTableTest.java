package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.pipeline.OneReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Short texts and the attributions that they hold ({@code attributions.yaml}). */
class AttributionTableTest {

  /** One text of the table. */
  record Case(String half, List<String> text, List<String> expect, List<String> never, boolean open) {

    @Override
    public String toString() {
      return text.get(text.size() - 1);
    }
  }

  static Stream<Case> read() {
    return cases().filter(c -> !c.open());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("read")
  void readsWhoStandsBehindIt(Case row) {
    Reading reading = OneReport.read(row.text().toArray(String[]::new));
    List<String> missing = row.expect().stream().filter(e -> !found(reading, e)).toList();
    List<String> wrong = row.never().stream().filter(n -> broken(reading, n)).toList();
    assertTrue(missing.isEmpty() && wrong.isEmpty(), () -> "missing " + missing + " wrong " + wrong + " read " + shown(reading));
  }

  static Stream<Case> cases() {
    try (InputStream in = Objects.requireNonNull(AttributionTableTest.class.getResourceAsStream("/attributions.yaml"))) {
      List<Map<String, Object>> rows = new Yaml().load(in);
      return rows.stream().map(r -> new Case(String.valueOf(r.get("half")), lines(r, "text"), lines(r, "expect"), lines(r, "never"),
          r.containsKey("open")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> lines(Map<String, Object> row, String key) {
    Object lines = row.get(key);
    return lines == null ? List.of() : (List<String>) lines;
  }

  static boolean found(Reading reading, String expected) {
    String[] want = expected.split(" \\| ");
    return reading.attributions().stream().anyMatch(a -> event(reading, a, want[0]) && named(a.accused(), want[1])
        && a.role().wire().equals(want[2]) && a.stance().wire().equals(want[3]) && by(a, want[4]));
  }

  static boolean broken(Reading reading, String unwanted) {
    String[] never = unwanted.split(" \\| ");
    return reading.attributions().stream().anyMatch(a -> named(a.accused(), never[0]) && a.stance().wire().equals(never[1]));
  }

  private static boolean event(Reading reading, AttributionAssertion attribution, String words) {
    return reading.events().stream().filter(e -> e.id().equals(attribution.event()))
        .map(EventAssertion::evidence).flatMap(List::stream).anyMatch(s -> s.quote().contains(words));
  }

  private static boolean named(@Nullable ActorRef actor, String name) {
    if (actor == null || name.equals("-")) {
      return actor == null && name.equals("-");
    }
    String want = name.toLowerCase(Locale.ROOT);
    return Stream.of(actor.name(), actor.text(), Objects.requireNonNullElse(actor.id(), "")).map(s -> s.toLowerCase(Locale.ROOT))
        .anyMatch(s -> s.contains(want)) || actor.mentions().stream().anyMatch(m -> m.equalsIgnoreCase(want));
  }

  private static boolean by(AttributionAssertion attribution, String name) {
    return name.equals("report") ? attribution.voice().reportItself() : named(attribution.voice().by(), name);
  }

  static List<String> shown(Reading reading) {
    List<String> all = new ArrayList<>();
    for (AttributionAssertion a : reading.attributions()) {
      ActorRef accused = a.accused();
      all.add((accused == null ? "-" : accused.name()) + " | " + a.role().wire() + " | " + a.stance().wire() + " | " + a.voice().chain());
    }
    return all;
  }
}
