package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.OneReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code attributions.yaml} through the whole reading. */
class AttributionCuesTest {

  private static final List<AttributionCue> CUES = AttributionCue.read(Knowledge.shipped());

  static Stream<Arguments> matches() {
    return CUES.stream().flatMap(c -> c.match().stream().map(e -> Arguments.of(c.name(), e)));
  }

  static Stream<Arguments> rejects() {
    return CUES.stream().flatMap(c -> c.reject().stream().map(e -> Arguments.of(c.name(), e)));
  }

  static Stream<AttributionCue> cues() {
    return CUES.stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("matches")
  void readsWhatItMust(String cue, AttributionCue.Example example) {
    List<AttributionAssertion> found = OneReport.read(example.text()).attributions();
    for (String wanted : example.reads()) {
      String[] parts = wanted.split(" \\| ");
      assertTrue(found.stream().anyMatch(a -> named(a, parts[0]) && a.stance().wire().equals(parts[1])), () -> cue + " read " + found);
    }
  }

  @ParameterizedTest(name = "{0} not: {1}")
  @MethodSource("rejects")
  void readsNothingWhereItMustNot(String cue, AttributionCue.Example example) {
    List<AttributionAssertion> found = OneReport.read(example.text()).attributions();
    for (String unwanted : example.reads()) {
      assertFalse(found.stream().anyMatch(a -> a.stance().wire().equals(unwanted)), () -> cue + " read " + found);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cues")
  void everyCueHasExamplesOfBothKinds(AttributionCue cue) {
    assertFalse(cue.match().isEmpty() || cue.reject().isEmpty(), cue.name());
  }

  private static boolean named(AttributionAssertion attribution, String name) {
    ActorRef accused = attribution.accused();
    return accused == null ? name.equals("-")
        : name.equals(Objects.requireNonNullElse(accused.id(), accused.name().toLowerCase(Locale.ROOT)));
  }
}
