package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casus.assertion.PlaceRef;
import org.casus.narrate.CaseIndex;
import org.junit.jupiter.api.Test;

class FieldPlaceTest {
  private static FieldPlace place(String sentence, List<List<PlaceRef>> places) {
    FieldStory story = new FieldStory("Monitor");
    FieldStory.Draft draft = FieldStory.rockets("2021-02-15");
    draft.places = places;
    story.tell(sentence, draft);
    CaseIndex index = story.index();
    return FieldPlace.of(index, index.incidents().get(0));
  }

  @Test
  void onlyASpotThatTheGazetteerKnowsIsExact() {
    List<List<PlaceRef>> erbil = List.of(List.of(FieldStory.ERBIL, FieldStory.IRAQ));
    assertEquals(FieldPrecision.SPOT, place("Rockets hit Erbil.", erbil).precision());
    assertEquals(FieldPrecision.NEAR, place("Rockets fell near the city of Erbil.", erbil).precision());
    assertEquals(FieldPrecision.NEAR, place("A post 20 km north of Erbil was hit.", erbil).precision());
    assertEquals(FieldPrecision.NEAR, place("A post 20 kilometres from Erbil was hit.", erbil).precision());
    assertEquals(FieldPrecision.NEAR,
        place("Tel Somewhere was hit.", List.of(List.of(FieldStory.HAMLET, FieldStory.ERBIL))).precision());
    PlaceRef unknown = new PlaceRef("no-such-id", "Tel Else", "IQ", 36.0, 44.0, false, "Tel Else");
    assertEquals(FieldPrecision.NEAR, place("Tel Else was hit.", List.of(List.of(unknown))).precision());
    assertEquals(FieldPrecision.PROVINCE, place("Anbar was hit.", List.of(List.of(FieldStory.ANBAR, FieldStory.IRAQ))).precision());
    assertEquals(FieldPrecision.PROVINCE,
        place("Tel Somewhere was hit.", List.of(List.of(FieldStory.HAMLET, FieldStory.ANBAR))).precision());
    assertEquals(FieldPrecision.COUNTRY, place("Iraq was hit.", List.of(List.of(FieldStory.IRAQ))).precision());
    FieldPlace nowhere = place("Somewhere was hit.", List.of(List.of(FieldStory.HAMLET)));
    assertEquals(FieldPrecision.UNKNOWN, nowhere.precision());
    assertNull(nowhere.lat());
    assertEquals(0, nowhere.radius());
  }

  @Test
  void severalSpotsFarApartAreNoSpot() {
    PlaceRef balad = new PlaceRef("balad", "Balad", "IQ", 34.0149, 44.1458, false, "Balad");
    FieldPlace both = place("Erbil and Balad were hit.", List.of(List.of(FieldStory.ERBIL), List.of(balad)));
    assertEquals(FieldPrecision.SPREAD, both.precision());
    assertEquals(List.of(balad), both.others());
    assertTrue(both.radius() > 200 && both.radius() < 300, "km: " + both.radius());
  }

  @Test
  void aSpotIsShownRatherThanTheAreaAroundIt() {
    FieldPlace place = place("In Anbar, Erbil was hit.", List.of(List.of(FieldStory.ANBAR, FieldStory.IRAQ), List.of(FieldStory.ERBIL)));
    assertEquals("Erbil", place.name());
    FieldPlace vague = place("The East and Erbil were hit.", List.of(List.of(FieldStory.HAMLET), List.of(FieldStory.ERBIL)));
    assertEquals(FieldPrecision.NEAR, vague.precision());
    assertTrue(vague.nearby());
    assertFalse(place.nearby());
  }

  @Test
  void noPrecisionButThatOfASpotIsOne() {
    for (FieldPrecision precision : FieldPrecision.values()) {
      boolean one = precision.acled() == 1 || precision.ged() == 1 || precision.gtd() == 1;
      assertEquals(precision == FieldPrecision.SPOT, one, precision.name());
    }
  }
}
