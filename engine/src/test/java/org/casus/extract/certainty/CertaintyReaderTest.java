package org.casus.extract.certainty;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.Stance;
import org.casus.extract.Reading;
import org.casus.ground.Grounded;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.Layers;
import org.casus.pipeline.OneReport;
import org.junit.jupiter.api.Test;

class CertaintyReaderTest {

  private static final String STATED = "GUERRILLAS OF THE FARABUNDO MARTI NATIONAL LIBERATION FRONT (FMLN) MURDERED THE MAYOR "
      + "OF SAN MIGUEL LAST NIGHT AND DYNAMITED HIS HOUSE. THE FMLN GUERRILLAS ALSO KIDNAPPED TWO PEASANTS.";
  private static final String ACCUSED = "THE MAYOR OF SAN MIGUEL WAS ASSASSINATED LAST NIGHT BY UNIDENTIFIED INDIVIDUALS. "
      + "THE POLICE ACCUSED THE FMLN OF THE MURDER, AND ALLEGED THAT THE FMLN PLACED THE BOMB.";
  private static final String CLAIMED = "A CAR BOMB EXPLODED LAST NIGHT OUTSIDE THE EMBASSY IN LIMA AND DESTROYED TWO VEHICLES. "
      + "THE TUPAC AMARU REVOLUTIONARY MOVEMENT (MRTA) CLAIMED RESPONSIBILITY FOR THE BOMBING IN A COMMUNIQUE.";

  @Test
  void tellsWhatIsStated() {
    assertTrue(stances(STATED, "fmln").contains(Stance.REPORTS), () -> stances(STATED, "fmln").toString());
  }

  @Test
  void tellsWhatIsOnlySuspected() {
    Set<Stance> stances = stances(ACCUSED, "fmln");
    assertTrue(stances.contains(Stance.ACCUSES) || stances.contains(Stance.ASSESSES), stances::toString);
    assertTrue(!stances.contains(Stance.REPORTS) && !stances.contains(Stance.CLAIMS), stances::toString);
  }

  @Test
  void tellsWhatIsClaimed() {
    assertEquals(Set.of(Stance.CLAIMS), stances(CLAIMED, "mrta"));
  }

  @Test
  void takesEachOrganisationOnceUnderItsNameAlone() {
    List<Candidate> candidates = Candidates.of(grounded(STATED));
    List<Candidate> fmln = candidates.stream().filter(c -> "fmln".equals(c.actor().id())).toList();
    assertEquals(1, fmln.size());
    assertTrue(Set.of("fmln", "farabundo marti national liberation front").contains(Use.plain(fmln.get(0).actor().text())));
    assertTrue(fmln.get(0).uses().size() >= 2);
  }

  @Test
  void comparesWordingsWithoutCaseMarksAndArticles() {
    assertEquals("shining path", Use.plain("THE \"SHINING PATH\""));
  }

  @Test
  void findsThatAnOrganisationIsBehindMostOfItsIncidentsAsTheAnnotatorSays() {
    Candidate fmln = Candidates.of(grounded(STATED)).stream().filter(c -> "fmln".equals(c.actor().id())).findFirst().orElseThrow();
    CertaintyModel.Culprit stated = new CertaintyModel.Culprit(Set.of("FMLN"), Certainty.FACT);
    CertaintyModel.Culprit claimed = new CertaintyModel.Culprit(Set.of("THE FMLN"), Certainty.CLAIMED);
    CertaintyModel.Culprit other = new CertaintyModel.Culprit(Set.of("ELN"), Certainty.SUSPECTED);
    Grounded report = grounded(STATED);
    assertEquals(Certainty.CLAIMED, new CertaintyModel.Lesson(report, List.of(stated, claimed, claimed)).certainty(fmln).orElseThrow());
    assertTrue(new CertaintyModel.Lesson(report, List.of(other)).certainty(fmln).isEmpty());
  }

  @Test
  void givesTheSameWeightsForTheSameLessons() throws IOException {
    assertArrayEquals(weights(), weights());
  }

  private static byte[] weights() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<CertaintyModel.Lesson> lessons = List.of(
        new CertaintyModel.Lesson(grounded(STATED), List.of(new CertaintyModel.Culprit(Set.of("FMLN"), Certainty.FACT))),
        new CertaintyModel.Lesson(grounded(CLAIMED), List.of(new CertaintyModel.Culprit(Set.of("MRTA"), Certainty.CLAIMED))),
        new CertaintyModel.Lesson(grounded(ACCUSED), List.of(new CertaintyModel.Culprit(Set.of("FMLN"), Certainty.SUSPECTED))));
    CertaintyModel.train(Knowledge.shipped(), lessons).write(out);
    return out.toByteArray();
  }

  private static Grounded grounded(String text) {
    return OneReport.workspace(OneReport.report(text)).get(Layers.GROUNDED);
  }

  private static Set<Stance> stances(String text, String id) {
    Reading reading = OneReport.read(text);
    return Set.copyOf(reading.attributions().stream()
        .filter(a -> a.accused() != null && id.equals(a.accused().id())).map(AttributionAssertion::stance).toList());
  }
}
