package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casus.assertion.EventAssertion;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.OneReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code events.yaml} through the whole reading, each as a report of one sentence. */
class EventRulesTest {

  private static final List<Frame> FRAMES = Frames.read(Knowledge.shipped()).all();

  static Stream<Arguments> matches() {
    return FRAMES.stream().flatMap(f -> Objects.requireNonNull(f.match()).stream().map(s -> Arguments.of(f.name(), s)));
  }

  static Stream<Arguments> rejects() {
    return FRAMES.stream().flatMap(f -> Objects.requireNonNull(f.reject()).stream().map(s -> Arguments.of(f.name(), s)));
  }

  static Stream<Frame> frames() {
    return FRAMES.stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("matches")
  void readsAnEventWhereItMust(String rule, String sentence) {
    List<String> rules = rules(sentence);
    assertTrue(rules.contains(rule), () -> rule + " " + sentence + ": read " + rules);
  }

  @ParameterizedTest(name = "{0} not: {1}")
  @MethodSource("rejects")
  void readsNoneWhereItMustNot(String rule, String sentence) {
    List<String> rules = rules(sentence);
    assertFalse(rules.contains(rule), () -> rule + " " + sentence + ": read " + rules);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("frames")
  void everyFrameHasWordsAndExamplesOfBothKinds(Frame frame) {
    assertFalse(Objects.requireNonNull(frame.nouns()).isEmpty() && Objects.requireNonNull(frame.verbs()).isEmpty());
    assertFalse(Objects.requireNonNull(frame.match()).isEmpty(), "needs a sentence that must match");
    assertFalse(Objects.requireNonNull(frame.reject()).isEmpty(), "needs a sentence that must not");
  }

  private static List<String> rules(String sentence) {
    return OneReport.read(sentence).events().stream().map(EventAssertion::rule).toList();
  }
}
