package org.casus.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casus.assertion.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorFinderTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
      "Kataib Hezbollah, kataib-hezbollah",
      "Kata'ib Hezbollah, kataib-hezbollah",
      "Kata\u2019ib Hezbollah, kataib-hezbollah",
      "Kateeb Hezbollah, kataib-hezbollah",
      "Ketaib Hezbollah, kataib-hezbollah",
      "Qassem Soleimani, soleimani",
      "Qasem Soleimani, soleimani",
      "Ghasem Soleimani, soleimani",
      "Asa'ib Ahl al-Haq, asaib-ahl-al-haq",
      "Asaib Ahl el-Haq, asaib-ahl-al-haq",
      "al-Qaeda, al-qaeda",
      "El Qaeda, al-qaeda",
      "al-Qaida, al-qaeda",
      "Türkiye, turkey",
      "Turkiye, turkey",
      "Recep Tayyip Erdoğan, erdogan",
      "Recep Tayyip Erdogan, erdogan",
      "Boko Haram, boko-haram",
  })
  void knowsAnActorHoweverItIsSpelt(String written, String id) {
    assertEquals(List.of(id), GroundedText.of("On Monday " + written + " denied it.").actorKeys());
  }

  @Test
  void givesTheWordsWithTheArticle() {
    assertEquals(List.of("al-Qaeda -> al-qaeda"), GroundedText.of("On Monday al-Qaeda denied it.").actors());
  }

  @Test
  void takesTheLongerOfTwoNamesThatShareAWord() {
    assertEquals(List.of("eln"), GroundedText.of("They were kidnapped by the Colombian Army of National Liberation in June.").actorKeys()
        .stream().filter(k -> k.equals("eln") || k.equals("colombian-army")).toList());
  }

  @Test
  void knowsNamesOfPlainWordsInAReportInCapitals() {
    assertTrue(GroundedText.of("POLICE SAID THE ATTACKS WERE CARRIED OUT BY THE SHINING PATH IN LIMA.").actorKeys().contains("shining-path"));
    assertFalse(GroundedText.of("They walked down the shining path to the lake.").actorKeys().contains("shining-path"));
  }

  @Test
  void takesAcronymsInCapitalsOnly() {
    assertTrue(GroundedText.of("The US left, the AP reported.").actorKeys().containsAll(List.of("us", "ap")));
    assertEquals(List.of(), GroundedText.of("It is up to us to run the ap.").actorKeys());
  }

  @Test
  void takesShortFormsOnlyBesideTheFullName() {
    assertFalse(GroundedText.of("That is as far as IS goes.").actorKeys().contains("islamic-state"));
    assertEquals(List.of("islamic-state", "islamic-state"), GroundedText.of("Islamic State fled. IS returned.").actorKeys());
  }

  @Test
  void takesSurnamesOnlyAfterTheFullNameOrATitle() {
    assertEquals(List.of("~soleimani"), persons("Soleimani left."));
    assertEquals(List.of("soleimani", "soleimani"), persons("Qassem Soleimani left. Later Soleimani returned."));
    assertEquals(List.of("soleimani"), persons("Gen. Soleimani left."));
  }

  @Test
  void nestsTheBackerInsideTheBackedGroup() {
    assertEquals(List.of("Iran-backed militias -> ~iran-backed militias", "Iran -> iran"),
        GroundedText.of("Iran-backed militias fled.").actors());
  }

  @Test
  void keepsUnknownNamesAsThemselves() {
    assertEquals(List.of("~zarqan liberation brigade", "~marko velinov", "~marko velinov"),
        GroundedText.of("The Zarqan Liberation Brigade fled, said Marko Velinov. Velinov later resigned.").actorKeys());
  }

  @Test
  void doesNotReadAnArticleAsPartOfATransliteratedName() {
    assertFalse(GroundedText.of("The party went on.").actorKeys().contains("dawa"));
  }

  @Test
  void takesNoPartOfAPersonsNameForACapital() {
    assertFalse(GroundedText.of("He quoted Jack London.").actorKeys().contains("uk"));
  }

  @Test
  void takesNoKnownPlaceForAPerson() {
    assertEquals(List.of(), persons("Militants attacked Deir ez-Zor and Ras Tanura."));
  }

  @Test
  void namesAStatesForcesByItsAdjective() {
    assertEquals(List.of("turkish-air-force"), GroundedText.of("Turkish jets returned.").actorKeys());
  }

  private static List<String> persons(String text) {
    return GroundedText.of(text).actorMentions().stream().filter(m -> m.actor().kind() == ActorKind.PERSON).map(m -> m.actor().key()).toList();
  }
}
