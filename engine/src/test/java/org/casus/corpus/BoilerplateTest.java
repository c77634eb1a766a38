package org.casus.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BoilerplateTest {

  @TestFactory
  Stream<DynamicTest> everyPatternFindsItsExampleAndNotItsCounterexample() {
    return Boilerplate.standard().rules().stream().map(rule -> DynamicTest.dynamicTest(
        rule.kind().wire() + ": " + rule.example(), () -> {
          assertTrue(rule.fits(rule.example()), () -> rule.pattern() + " must find: " + rule.example());
          assertFalse(rule.fits(rule.counterexample()), () -> rule.pattern() + " must not find: " + rule.counterexample());
        }));
  }

  @TestFactory
  Stream<DynamicTest> noCounterexampleIsBoilerplateOfAnotherKind() {
    Boilerplate all = Boilerplate.standard();
    return all.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.counterexample(),
        () -> assertTrue(all.kind(rule.counterexample()) == null, () -> rule.counterexample() + " is taken for " + all.kind(rule.counterexample()))));
  }

  @TestFactory
  Stream<DynamicTest> noPatternCanRunAway() {
    return Boilerplate.standard().rules().stream().map(rule -> DynamicTest.dynamicTest(rule.pattern().toString(), () -> {
      String pattern = rule.pattern().toString();
      assertFalse(pattern.matches(".*[+*]\\)[+*{].*"), "a repeat within a repeat");
      assertFalse(pattern.matches(".*\\\\\\d.*"), "a back reference");
      assertFalse(pattern.matches(".*\\(\\?<[=!].*"), "a look-behind");
    }));
  }
}
