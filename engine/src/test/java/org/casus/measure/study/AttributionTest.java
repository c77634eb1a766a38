package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.incident.Lens;
import org.casus.measure.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttributionTest {

  @Test
  void twelveCopiesOfTwoOriginsWeighAsTwo() {
    List<Events.Word> copies = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      copies.add(word("in", "Front", i % 2 == 0 ? "Agency" : "Ministry", 0.9, false, false));
    }
    String two = sentence(List.of(word("in", "Front", "Agency", 0.9, false, false), word("in", "Front", "Ministry", 0.9, false, false)));
    assertEquals(two, sentence(copies));
    assertTrue(two.contains("2 independent origins point to “Front”"), two);
  }

  @Test
  void oneOriginIsNeverMoreThanLikely() {
    String one = sentence(List.of(word("in", "Front", "Agency", 0.95, false, false)));
    assertTrue(one.contains("1 independent origin points to “Front”: likely ("), one);
  }

  @Test
  void theDenialOfTheAccusedWeighsNothingAndIsSaid() {
    Finding finding = find(List.of(word("in", "Front", "Agency", 0.9, false, false), word("in", "Front", "Ministry", 0.9, false, false),
        word("in", "Front", "Front", 0.95, true, true)));
    assertTrue(finding.sentence().contains("2 independent origins point to “Front”"), finding.sentence());
    assertTrue(finding.sentence().endsWith("It is denied."), finding.sentence());
  }

  @Test
  void wordsOnEventsOutsideTheWindowAreNotHeeded() {
    Finding finding = find(List.of(word("elsewhere", "Front", "Agency", 0.9, false, false)));
    assertNotNull(finding.refusal());
  }

  @Test
  void aNameMayHoldAnyWord() {
    assertFalse(sentence(List.of(word("in", "Deterrence Brigade", "The Cycle", 0.9, false, false))).isBlank());
  }

  private static String sentence(List<Events.Word> words) {
    return find(words).sentence();
  }

  private static Finding find(List<Events.Word> words) {
    Study study = Made.study("attribution", 365, 1, List.of());
    return new Attribution().find(new Material(study, Made.selections(), new Told(words), Lens.LIKELY, Effort.QUICK, 1));
  }

  private static Events.Word word(String event, String accused, String origin, double probability, boolean denies, boolean own) {
    return new Events.Word(event, accused, origin, probability, denies, own, "It was them.");
  }

  private record Told(List<Events.Word> told) implements Events {

    @Override
    public Chronicle under(Selection selection, Lens lens) {
      return new Chronicle(List.of(new Happening("in", "rocket", 10, 11, null, Set.of(), Severity.HIT, Double.NaN),
          new Happening("out", "rocket", 900, 901, null, Set.of(), Severity.HIT, Double.NaN)), List.of(), Map.of(), 0);
    }

    @Override
    public List<Word> words(Selection selection, Lens lens) {
      return told;
    }

    @Override
    public @Nullable LocalDate last(Selection selection) {
      return null;
    }
  }
}
