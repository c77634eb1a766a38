package org.casus.extract.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.casus.corpus.Limits;
import org.casus.corpus.Manifest;
import org.casus.corpus.ReportReader;
import org.casus.discourse.Sentence;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.ReportReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which fillers share an incident, from how likely each two of them do. */
class FillerGroupsTest {

  private static Sentence sentence;

  @BeforeAll
  static void aSentence() {
    Knowledge knowledge = Knowledge.shipped();
    byte[] text = "Gunmen burned a truck and a bridge.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    sentence = new ReportReading(knowledge).annotate(new ReportReader(knowledge, Limits.standard())
        .read("a.txt", text, Manifest.none()).reports().get(0)).sentences().get(0);
  }

  private static List<Filler> fillers(Part... parts) {
    return Arrays.stream(parts).map(part -> {
      NounSpan span = new NounSpan(sentence, 0, 0, 0);
      Found found = new Found(span, part.name().toLowerCase(Locale.ROOT), part, 0.9, 0.9, 0.9);
      return new Filler(found, Entity.join(List.of(found), IncidentModel.shipped().of(IncidentModel.SAME)).get(0), 0.9, List.of());
    }).toList();
  }

  /** The probabilities of pairs, row by row above the diagonal. */
  private static FillerGroups groups(int size, double... pairs) {
    double[][] together = new double[size][size];
    int[] at = {0};
    IntStream.range(0, size).forEach(a -> IntStream.range(a + 1, size).forEach(b -> {
      together[a][b] = pairs[at[0]++];
      together[b][a] = together[a][b];
    }));
    return new FillerGroups(together);
  }

  @Test
  void thingsThatAreTogetherLikelyEnoughAreOneGroup() {
    List<Filler> fillers = fillers(Part.TARGET, Part.VICTIM, Part.TARGET);
    assertEquals(List.of(List.of(0, 1), List.of(2)), groups(3, 0.9, 0.1, 0.2).of(fillers));
  }

  @Test
  void twoGroupsAreJoinedByTheMeanOfTheirPairs() {
    List<Filler> fillers = fillers(Part.TARGET, Part.VICTIM, Part.TARGET);
    assertEquals(List.of(List.of(0, 1, 2)), groups(3, 0.9, 0.7, 0.2).of(fillers));
  }

  @Test
  void aDoerGoesWithTheBestGroupAndWithEachOtherThatFits() {
    List<Filler> fillers = fillers(Part.TARGET, Part.TARGET, Part.TARGET, Part.PERP_ORG);
    assertEquals(List.of(List.of(0, 3), List.of(1, 3), List.of(2)), groups(4, 0, 0, 0.9, 0, 0.6, 0.1).of(fillers));
  }

  @Test
  void aDoerThatFitsNowhereStillGoesWithTheBest() {
    List<Filler> fillers = fillers(Part.TARGET, Part.TARGET, Part.PERP_IND);
    assertEquals(List.of(List.of(0), List.of(1, 2)), groups(3, 0, 0.1, 0.2).of(fillers));
  }

  @Test
  void doersAloneAreGroupedToo() {
    List<Filler> fillers = fillers(Part.PERP_IND, Part.PERP_ORG);
    assertEquals(List.of(List.of(0, 1)), groups(2, 0.8).of(fillers));
  }
}
