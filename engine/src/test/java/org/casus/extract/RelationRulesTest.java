package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Likelihood;
import org.casus.assertion.RelationAssertion;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.discourse.Annotator;
import org.casus.discourse.Discourse;
import org.casus.ground.ActorFinder;
import org.casus.ground.ActorRegister;
import org.casus.ground.Grounded;
import org.casus.knowledge.Knowledge;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code relations.yaml} through the real reading of a report. */
class RelationRulesTest {

  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final Annotator ANNOTATOR = new Annotator(Knowledge.shipped(), tokens -> true);
  private static final ActorFinder ACTORS = new ActorFinder(ActorRegister.read(KNOWLEDGE), KNOWLEDGE);
  private static final VoiceFinder VOICES = new VoiceFinder(KNOWLEDGE, ActorRegister.read(KNOWLEDGE));
  private static final RelationExtractor RELATIONS = new RelationExtractor(KNOWLEDGE, Hedges.read(KNOWLEDGE));

  @TestFactory
  Stream<DynamicTest> readsWhatAnExampleSays() {
    return RELATIONS.rules().stream().flatMap(rule -> rule.matches().stream().map(example ->
        DynamicTest.dynamicTest(rule.name() + ": " + example.text(), () -> {
          Set<String> read = read(example.text()).stream().filter(r -> r.rule().equals(rule.name())).map(RelationRulesTest::shown).collect(Collectors.toSet());
          assertTrue(read.containsAll(example.reads()), () -> "expected " + example.reads() + " but read " + read);
        })));
  }

  @TestFactory
  Stream<DynamicTest> readsNothingWhereItMustNot() {
    return RELATIONS.rules().stream().flatMap(rule -> rule.rejects().stream().map(text ->
        DynamicTest.dynamicTest(rule.name() + " not: " + text, () ->
            assertEquals(List.of(), read(text).stream().filter(r -> r.rule().equals(rule.name())).map(RelationRulesTest::shown).toList()))));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasExamplesOfBothKinds() {
    return RELATIONS.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
      assertFalse(rule.matches().isEmpty(), "needs a sentence that must match");
      assertFalse(rule.rejects().isEmpty(), "needs a sentence that must not");
    }));
  }

  @Test
  void keepsTheSpeakerTheHedgeAndTheWords() {
    String text = "The Pentagon said that Iran likely directs Hezbollah.";
    RelationAssertion found = read(text).get(0);
    assertEquals("iran | directs | hezbollah", shown(found));
    assertEquals(List.of("US Department of Defense", "report"), found.voice().chain());
    assertEquals(Likelihood.LIKELY, found.likelihood());
    assertEquals(text, found.evidence().get(0).quote());
  }

  @Test
  void aHedgedFrontIsHedged() {
    assertEquals(Likelihood.LIKELY, read("Hamas is likely a front group for Hezbollah.").get(0).likelihood());
    assertEquals(Likelihood.UNSCALED, read("Hamas may be a front group for Hezbollah.").get(0).likelihood());
    assertEquals(Likelihood.FACT, read("Hamas is a front group for Hezbollah.").get(0).likelihood());
  }

  @Test
  void readsEachPairRelationAndSpeakerOnce() {
    List<RelationAssertion> found = read("Iran backs Hezbollah. Iran has long backed Hezbollah, the officials added.");
    assertEquals(1, found.stream().filter(r -> r.voice().reportItself()).count());
  }

  @Test
  void readsTheSameInUnparsedSentences() {
    Annotator unparsed = new Annotator(Knowledge.shipped(), tokens -> false);
    assertEquals(List.of("iran | backs | hezbollah"), read(unparsed, "Iran backs Hezbollah.").stream().map(RelationRulesTest::shown).toList());
  }

  private static List<RelationAssertion> read(String text) {
    return read(ANNOTATOR, text);
  }

  private static List<RelationAssertion> read(Annotator annotator, String text) {
    Report report = new Report("doc-1", "report.txt", "0", null, null, null, null, null, "en", text,
        List.of(new TextRange(0, text.length())), List.of(), List.of());
    Discourse discourse = annotator.annotate(report);
    Mentions mentions = new Mentions(new Grounded(discourse, ACTORS.find(discourse), List.of(), List.of(), List.of(), List.of()));
    return RELATIONS.read(mentions, VOICES.find(mentions, ReadReport.QUOTATIONS.read(discourse).all()));
  }

  private static String shown(RelationAssertion relation) {
    return shown(relation.subject()) + " | " + relation.relation().wire() + " | " + shown(relation.object());
  }

  private static String shown(ActorRef actor) {
    return actor.id() == null ? actor.name() : actor.id();
  }
}
