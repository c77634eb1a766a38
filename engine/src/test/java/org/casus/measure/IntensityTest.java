package org.casus.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.casus.assertion.EventType;
import org.casus.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores of kinds of events, and the ladder of attacks. */
class IntensityTest {
  private final Intensity intensity = Intensity.read(Knowledge.shipped());

  @Test
  void scoresAreThoseOfTheManuals() {
    for (CSVRecord row : EscalationData.rows("plover_scores.csv")) {
      EventType type = EventType.valueOf(row.get("category"));
      String mode = row.get("mode").isEmpty() ? null : row.get("mode").toLowerCase(Locale.ROOT);
      double score = type == EventType.ACCUSE && mode == null ? -3 : Double.parseDouble(row.get("score"));
      assertEquals(score, intensity.of(type, mode), 0, type + " " + mode);
    }
  }

  @Test
  void rootsAreThoseOfCameo() {
    int roots = 0;
    for (CSVRecord row : EscalationData.rows("cameo_goldstein.csv")) {
      if (row.get(0).length() == 2) {
        assertEquals(Double.parseDouble(row.get(1)), intensity.goldstein(row.get(0)), 0, row.get(0));
        roots++;
      }
    }
    assertEquals(20, roots);
  }

  @Test
  void everyTypeAndModeHasAScore() {
    for (EventType type : EventType.values()) {
      assertTrue(Math.abs(intensity.of(type, null)) <= 10);
      for (String mode : type == EventType.REQUEST ? Set.<String>of() : type.modes()) {
        assertTrue(intensity.of(type, mode) * intensity.of(type, null) > 0, type + " " + mode);
      }
    }
    assertEquals(-10, intensity.goldstein("195"));
    assertThrows(IllegalArgumentException.class, () -> intensity.goldstein("21"));
  }

  @Test
  void anAnalystsScoresReplaceThose(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("intensity.yaml"), "- {plover: COERCE, score: -6, modes: {cyber: -8}}\n");
    Intensity own = Intensity.read(Knowledge.with(folder));
    assertEquals(-8, own.of(EventType.COERCE, "cyber"));
    assertEquals(-6, own.of(EventType.COERCE, "arrest"));
    Files.writeString(folder.resolve("intensity.yaml"), "- {plover: COERCE, score: -60}\n");
    assertThrows(RuntimeException.class, () -> Intensity.read(Knowledge.with(folder)));
  }

  @Test
  void ladder() {
    assertEquals(Severity.MISSED, Severity.of(false, 0, 0));
    assertEquals(Severity.HIT, Severity.of(true, 0, 0));
    assertEquals(Severity.WOUNDED, Severity.of(false, 4, 0));
    assertEquals(Severity.KILLED, Severity.of(true, 9, 2));
    assertEquals(Severity.MASS, Severity.of(true, 0, 3));
    assertTrue(Severity.KILLED.lethal() && !Severity.WOUNDED.lethal());
    assertThrows(IllegalArgumentException.class, () -> Severity.of(true, -1, 0));
  }
}
