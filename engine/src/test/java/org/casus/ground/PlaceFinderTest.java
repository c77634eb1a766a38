package org.casus.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.pipeline.OneReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource({
      "Pakistan, Hyderabad, hyderabad-pk",
      "India, Hyderabad, hyderabad",
      "Libya, Tripoli, tripoli",
      "Lebanon, Tripoli, tripoli-lb",
      "Montserrat, Plymouth, plymouth",
      "Britain, Plymouth, plymouth-gb",
  })
  void takesThePlaceInTheCountryThatTheReportSpeaksOf(String country, String city, String id) {
    List<List<String>> places = GroundedText.of("The news came from " + country + ". Police searched houses in " + city + ".").places();
    assertEquals(id, places.get(places.size() - 1).get(0));
  }

  @Test
  void takesTheLargerPlaceWhereNothingElseDecides() {
    assertEquals("hyderabad", GroundedText.of("Police searched houses in Hyderabad.").places().get(0).get(0));
  }

  @Test
  void keepsTheDirectionAndTheCountryAroundIt() {
    assertEquals(List.of(List.of("~northern iraq", "iraq"), List.of("~eastern syria", "syria")),
        GroundedText.of("Jets circled over northern Iraq and eastern Syria.").places());
  }

  @Test
  void givesWhatContainsAPlaceUpToTheCountry() {
    assertEquals(List.of(List.of("camp-taji", "taji", "baghdad-province", "iraq")), GroundedText.of("Rockets fell on Camp Taji.").places());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Militants burned Ngala village on Monday.,~ngala", "A bus burned in the town of Waziri on Monday.,~waziri", "A bus burned near Mallam Fatori on Monday.,~mallam fatori"})
  void takesForAPlaceWhatTheWordsAroundItMakeOne(String text, String key) {
    assertEquals(List.of(List.of(key)), GroundedText.of(text).places());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {"Insurgents in Mozambique left. Police searched houses in Palma. | ~palma", "Police searched houses in Lere in southern Mali. | ~lere"})
  void takesNoNamesakeInAFarCountry(String text, String key) {
    assertTrue(GroundedText.of(text).places().stream().anyMatch(p -> p.get(0).equals(key)), () -> GroundedText.of(text).places().toString());
  }

  @Test
  void aDirectionInANameIsNoPlace() {
    assertTrue(GroundedText.of("Mutineers seized the headquarters of the Southern Military District.").places().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Deir ez-Zor", "Dayr az-Zawr", "Deir Ezzor", "Deir al-Zor"})
  void knowsTheUsualTransliterations(String written) {
    assertEquals("deir-ez-zor", GroundedText.of("A bus burned in " + written + " on Monday.").places().get(0).get(0));
  }

  @Test
  void takesNoBareArticleForAPlace() {
    assertEquals(List.of("hasakah"), GroundedText.of("A bus burned in Al-Hasakah.").places().stream().map(p -> p.get(0)).toList());
  }

  @Test
  void takesNoPartOfTheWorldAndNoKindOfPlaceForAPlace() {
    assertEquals(List.of("zamboanga"), GroundedText.of("A bus burned in Zamboanga City near the East–West pipeline.").places().stream().map(p -> p.get(0)).toList());
  }

  @Test
  void keepsUnknownPlacesAsThemselves() {
    assertEquals(List.of(List.of("~bourra-koulou")), GroundedText.of("They left the village of Bourra-Koulou.").places());
  }

  @Test
  void takesMonthsForNoPlaces() {
    assertEquals(List.of(), GroundedText.of("In May and in March it rained.").places());
  }

  @Test
  void aCapitalThatIsHitIsAPlaceAndOneThatSpeaksIsAGovernment() {
    EventAssertion hit = OneReport.read("Rebels attacked a convoy in Damascus on 3 May.").events().get(0);
    assertEquals("damascus", hit.places().get(0).get(0).key());
    assertTrue(hit.targets().stream().noneMatch(t -> "syria".equals(t.id())));
    EventAssertion word = OneReport.read("Damascus condemned the Israeli strike.").events().stream()
        .filter(e -> e.rule().equals("accuse.criticise")).findFirst().orElseThrow();
    assertEquals("syria", word.perpetrators().get(0).id());
  }

  @Test
  void placesOfABaseHaveCoordinates() {
    PlaceRef base = GroundedText.of("Rockets fell on Ain al-Asad.").placeMentions().get(0).place();
    assertTrue(base.lat() != null && base.lon() != null);
  }
}
