package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Role;
import org.casus.assertion.Stance;
import org.casus.pipeline.OneReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionExtractorTest {

  private static final String ATTACK = "Rockets hit Camp Taji on 3 May 2021. ";

  @ParameterizedTest(name = "{0} -> {1} {2} {3} by {4}")
  @CsvSource({
      "Kataib Hezbollah claimed the attack., CLAIMS, kataib-hezbollah, CARRIED_OUT, Kataib Hezbollah",
      "Kataib Hezbollah claimed responsibility for the attack., CLAIMS, kataib-hezbollah, CARRIED_OUT, Kataib Hezbollah",
      "Kataib Hezbollah denied involvement in the attack., DENIES, kataib-hezbollah, CARRIED_OUT, Kataib Hezbollah",
      "Iraq blamed Kataib Hezbollah for the attack., ACCUSES, kataib-hezbollah, CARRIED_OUT, Iraq",
      "Iraq blamed the attack on Kataib Hezbollah., ACCUSES, kataib-hezbollah, CARRIED_OUT, Iraq",
      "The United States accused Iran of directing the attack., ACCUSES, iran, DIRECTED, United States",
      "Iran directed the attack., REPORTS, iran, DIRECTED, report",
      "Iraq says that it was Iran that planned and directed it., REPORTS, iran, DIRECTED, Iraq",
      "It was Kataib Hezbollah that carried out the attack., REPORTS, kataib-hezbollah, CARRIED_OUT, report",
      "On Friday Iraq's government said that Kataib Hezbollah was behind it., REPORTS, kataib-hezbollah, CARRIED_OUT, government",
      "All the evidence points to Kataib Hezbollah., ASSESSES, kataib-hezbollah, CARRIED_OUT, report",
  })
  void readsWhoseWordItIs(String sentence, Stance stance, String accused, Role role, String by) {
    AttributionAssertion found = only(ATTACK + sentence);
    assertEquals(stance, found.stance());
    assertEquals(accused, found.accused() == null ? null : found.accused().id());
    assertEquals(role, found.role());
    assertEquals(by, found.voice().chain().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Kataib Hezbollah denied that it took any part in the attack.",
      "Kataib Hezbollah took no part in the attack, it said.",
      "Iraq blamed Kataib Hezbollah. Kataib Hezbollah categorically denies that it took part in this attack.",
  })
  void whoDeniesItIsNoDoer(String words) {
    assertTrue(OneReport.read(ATTACK + words).events().stream().allMatch(e -> e.type() != EventType.ASSAULT || e.perpetrators().isEmpty()), words);
  }

  @ParameterizedTest
  @CsvSource({
      "'The army accused the rebels of shelling a market in Goma on 4 May 2021, killing nine.', army",
      "'The army blamed the rebels for an ambush on 4 May 2021, saying they had killed nine men.', army",
      "Hamas said it fired rockets at Tel Aviv on 4 May 2021 in response to an Israeli air strike that destroyed a tower in Gaza., Hamas",
      "'Two officials, who asked not to be named, said Kataib Hezbollah was behind the rocket attack on Ain al-Asad on 4 May 2021.', officials",
  })
  void whoTellsOfAnothersActDidNotDoIt(String words, String teller) {
    assertTrue(OneReport.read(words).attributions().stream().filter(a -> a.accused() != null && teller.equals(a.accused().text()))
        .allMatch(a -> a.evidence().get(0).quote().contains("fired rockets") && teller.equals("Hamas")), words);
    assertEquals(teller.equals("Hamas") ? 1 : 0, OneReport.read(words).events().stream().filter(e -> e.type() == EventType.ASSAULT)
        .filter(e -> e.perpetrators().stream().anyMatch(p -> teller.equals(p.text()))).count(), words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It was not Hamas that attacked the base at Zikim on 4 May 2021. | hamas
      Iran insists it wasn't Hezbollah that fired the rockets at Safed on 4 May 2021. | hezbollah
      Kinshasa accused the M23 of having shelled a market in Goma on 4 May 2021. | m23
      Kinshasa accused the M23 of carrying out the attack on a market in Goma on 4 May 2021. | m23
      Kinshasa accused the M23 of taking part in the attack on a market in Goma on 4 May 2021. | m23
      Turkey blamed the PKK for the bombing in Istanbul, shelling villages in northern Syria hours later. | pkk
      Iranian drones launched by Russia hit Kyiv on 4 May 2021. | iran
      The strike on a market in Goma on 4 May 2021 was carried out by a drone from Iran. | iran
      Hezbollah accused Israel of killing two men in Tyre on 4 May 2021 and said they fired 20 rockets at Safed in reply. | israel
      Evidence points to nobody. Shells hit a market in Goma on 3 May 2021. Police closed the road. They did this because of the crowd. | police
      """)
  void whoIsOnlyAccusedOrNamedBesideItIsNoDoer(String words, String id) {
    assertTrue(OneReport.read(words).events().stream().filter(e -> e.type() == EventType.ASSAULT)
        .allMatch(e -> e.perpetrators().stream().noneMatch(p -> id.equals(p.id()) || id.equalsIgnoreCase(p.text()))), words);
  }

  @Test
  void aPlatformIsNoTarget() {
    assertTrue(OneReport.read("The Islamic State claimed an attack on Telegram that killed nine soldiers near Gao on 4 May 2021.").events().stream()
        .noneMatch(e -> e.targets().stream().anyMatch(t -> "telegram".equals(t.id()))));
  }

  @Test
  void nobodyHasClaimed() {
    AttributionAssertion found = only(ATTACK + "No group has claimed responsibility for the attack.");
    assertEquals(Stance.NONE, found.stance());
    assertNull(found.accused());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Al-Shabaab never claimed the attack.",
      "Anna Novak said blaming Tehran for the attack would not end the war.",
      "Israel neither confirmed nor denied it.",
      "The United States said that Wagner took part in the attack.",
      "Hezbollah denied losing ground in the south.",
      "According to Nasrallah he denies any role in the attack."
  })
  void wordsThatNeitherClaimNorDeny(String words) {
    assertTrue(OneReport.read(ATTACK + words).attributions().stream()
        .noneMatch(a -> a.stance() == Stance.CLAIMS || a.stance() == Stance.DENIES), words);
  }

  @Test
  void praiseWithoutAClaim() {
    AttributionAssertion found = only(ATTACK + "Hezbollah praised the attack.");
    assertEquals(Stance.PRAISES, found.stance());
    assertNull(found.accused());
    assertEquals("Hezbollah", found.voice().by().name());
  }

  @Test
  void anAssessmentKeepsItsHedge() {
    AttributionAssertion found = only("The Pentagon assessed that Kataib Hezbollah likely carried out the attack on Camp Taji on 3 May 2021.");
    assertEquals(Stance.ASSESSES, found.stance());
    assertEquals(Likelihood.LIKELY, found.likelihood());
  }

  @Test
  void anOfficialWhoAdmitsHisOwnSidesActClaimsIt() {
    AttributionAssertion found = only("Turkey struck a PKK camp near Sinjar on 3 May 2021, the Turkish defense ministry said.");
    assertEquals(Stance.CLAIMS, found.stance());
  }

  @Test
  void aForeignOfficialOnlyReportsIt() {
    AttributionAssertion found = only("Turkey struck a PKK camp near Sinjar on 3 May 2021, Iraqi officials said.");
    assertEquals(Stance.REPORTS, found.stance());
  }

  @Test
  void keepsTheWholeChainFromTheOrigin() {
    AttributionAssertion found = only("Reuters reported that Iraqi officials said Kataib Hezbollah attacked Camp Taji on 3 May 2021.");
    assertEquals(List.of("Iraqi officials", "Reuters", "report"), found.voice().chain());
  }

  @Test
  void sayingWhoWasBehindAnAttackMakesItNoMereThought() {
    AttributionAssertion found = only("Iran was behind the attack on Camp Taji on 3 May 2021, the DIA told reporters.");
    assertEquals("iran", found.accused() == null ? null : found.accused().id());
    assertTrue(found.voice().chain().contains("Defense Intelligence Agency"));
  }

  private static AttributionAssertion only(String text) {
    Reading reading = OneReport.read(text);
    assertEquals(1, reading.attributions().size(), () -> reading.attributions().toString());
    return reading.attributions().get(0);
  }
}
