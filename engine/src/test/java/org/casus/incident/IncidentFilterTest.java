package org.casus.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Munitions;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.Weapon;
import org.casus.incident.IncidentFilter.Box;
import org.casus.incident.IncidentFilter.Circle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentFilterTest {
  private static final PlaceRef ERBIL = new PlaceRef("erbil", "Erbil", "IQ", 36.19, 44.01, false, "Erbil");
  private static final PlaceRef IRAQ = new PlaceRef("iraq", "Iraq", "IQ", 33.0, 44.0, true, "Iraq");
  private static final DateInterval MAY = DateInterval.month(YearMonth.of(2021, 5));

  private static AttributedIncident incident(DateInterval date, List<PlaceRef> path, Set<Weapon> weapons, @Nullable ActorRef doer) {
    EventAssertion event = new EventAssertion("ev-1", "doc-1", EventType.ASSAULT, null, weapons, List.of(),
        doer == null ? List.of() : List.of(doer), List.of(), List.of(), path.isEmpty() ? List.of() : List.of(path), date,
        Amount.exactly(1), new Munitions(null, null), List.of(), List.of(), EventStatus.HAPPENED, null, Likelihood.FACT,
        List.of(new SourceSpan(0, 4, "shot")), "test");
    return new AttributedIncident(new Incident("in-1", event, List.of(), List.of("ev-1"), List.of("doc-1"), List.of(), List.of(),
        List.of()), List.of());
  }

  private static IncidentFilter filter(DateInterval dates, Set<String> places, @Nullable Circle near, Set<Weapon> weapons,
      Set<String> doers, Map<String, ActorRef> parents) {
    return new IncidentFilter(null, dates, places, near, Set.of(), weapons, doers, Set.of(), Set.of(), Set.of(), null, null, parents);
  }

  private static IncidentFilter during(DateInterval dates) {
    return filter(dates, Set.of(), null, Set.of(), Set.of(), Map.of());
  }

  private static AttributedIncident on(DateInterval date) {
    return incident(date, List.of(), Set.of(), null);
  }

  @Test
  void aDayInThePeriodFitsAndAVagueDateMayFit() {
    assertEquals(Fit.YES, during(MAY).fit(on(DateInterval.day(LocalDate.of(2021, 5, 31)))));
    assertEquals(Fit.MAYBE, during(MAY).fit(on(DateInterval.year(2021))));
    assertEquals(Fit.MAYBE, during(MAY).fit(on(DateInterval.UNKNOWN)));
    assertEquals(Fit.NO, during(MAY).fit(on(DateInterval.day(LocalDate.of(2021, 6, 1)))));
  }

  @Test
  void anOpenPeriodAsksForOneEndOnly() {
    DateInterval since = new DateInterval(LocalDate.of(2021, 5, 1), null);
    assertEquals(Fit.YES, during(since).fit(on(DateInterval.day(LocalDate.of(2024, 1, 1)))));
    assertEquals(Fit.NO, during(since).fit(on(DateInterval.day(LocalDate.of(2021, 4, 30)))));
  }

  @Test
  void theMiddleOfACountryIsNoPlaceInACircle() {
    IncidentFilter near = filter(DateInterval.UNKNOWN, Set.of(), new Circle(36.2, 44.0, 30), Set.of(), Set.of(), Map.of());
    assertEquals(Fit.YES, near.fit(incident(MAY, List.of(ERBIL, IRAQ), Set.of(), null)));
    assertEquals(Fit.MAYBE, near.fit(incident(MAY, List.of(IRAQ), Set.of(), null)));
    IncidentFilter middle = filter(DateInterval.UNKNOWN, Set.of(), new Circle(33, 44, 30), Set.of(), Set.of(), Map.of());
    assertEquals(Fit.MAYBE, middle.fit(incident(MAY, List.of(IRAQ), Set.of(), null)));
    assertEquals(Fit.NO, middle.fit(incident(MAY, List.of(ERBIL, IRAQ), Set.of(), null)));
  }

  @Test
  void whatIsUnsaidMayFitAndWhatIsSaidOtherwiseDoesNot() {
    IncidentFilter rockets = filter(DateInterval.UNKNOWN, Set.of(), null, Set.of(Weapon.ROCKET), Set.of(), Map.of());
    assertEquals(Fit.YES, rockets.fit(incident(MAY, List.of(), Set.of(Weapon.ROCKET, Weapon.DRONE), null)));
    assertEquals(Fit.MAYBE, rockets.fit(incident(MAY, List.of(), Set.of(), null)));
    assertEquals(Fit.NO, rockets.fit(incident(MAY, List.of(), Set.of(Weapon.DRONE), null)));
  }

  @Test
  void aFrontCountsAsItsParentOnlyWhereAsked() {
    ActorRef front = new ActorRef("front", "Front", ActorKind.MILITIA, "Front", List.of("Front"));
    ActorRef parent = new ActorRef("parent", "Parent", ActorKind.MILITIA, "Parent", List.of("Parent"));
    AttributedIncident attack = incident(MAY, List.of(), Set.of(), front);
    assertEquals(Fit.NO, filter(DateInterval.UNKNOWN, Set.of(), null, Set.of(), Set.of("parent"), Map.of()).fit(attack));
    assertEquals(Fit.YES, filter(DateInterval.UNKNOWN, Set.of(), null, Set.of(), Set.of("parent"), Map.of("front", parent)).fit(attack));
  }

  @Test
  void knownDistances() {
    // Paris to London is 343.5 km on the sphere, to the first decimal place
    assertEquals(true, new Circle(48.8566, 2.3522, 344).holds(51.5074, -0.1278));
    assertEquals(false, new Circle(48.8566, 2.3522, 343).holds(51.5074, -0.1278));
    assertEquals(true, new Circle(0, 179.9, 30).holds(0, -179.9));
    assertThrows(IllegalArgumentException.class, () -> new Circle(91, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Circle(0, 0, Double.NaN));
  }

  @Test
  void aBoxTakesAreasByTheirMiddleAndLeavesOpenWhatHasNoCoordinates() {
    IncidentFilter box = IncidentFilter.ALL.within(new Box(43, 32, 45, 34));
    PlaceRef farm = new PlaceRef(null, "a farm", null, null, null, false, "a farm");
    assertEquals(Fit.NO, box.fit(incident(MAY, List.of(ERBIL, IRAQ), Set.of(), null)));
    assertEquals(Fit.YES, box.fit(incident(MAY, List.of(IRAQ), Set.of(), null)));
    assertEquals(Fit.YES, box.fit(incident(MAY, List.of(farm, IRAQ), Set.of(), null)));
    assertEquals(Fit.MAYBE, box.fit(incident(MAY, List.of(farm), Set.of(), null)));
    assertEquals(Fit.MAYBE, box.fit(incident(MAY, List.of(), Set.of(), null)));
  }

  @Test
  void aBoxHoldsItsEdgesAndGoesAcrossTheDateLine() {
    Box pacific = new Box(170, -20, -170, 0);
    assertTrue(pacific.holds(-17.7, 179.9) && pacific.holds(-17.7, -179.9) && pacific.holds(0, 170) && pacific.holds(-20, -170));
    assertFalse(pacific.holds(-17.7, 0) || pacific.holds(-17.7, 169.9) || pacific.holds(0.1, 180));
    assertFalse(new Box(-170, -20, 170, 0).holds(-17.7, 179.9));
    assertThrows(IllegalArgumentException.class, () -> new Box(-181, 0, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Box(0, 2, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Box(0, 0, Double.NaN, 1));
  }

  @Test
  void allWordsMustStandInTheTextInOneOfTheirForms() {
    ActorRef group = new ActorRef("g", "Kata'ib Hizballah", ActorKind.MILITIA, "the Brigades", List.of("the Brigades", "KH"));
    AttributedIncident attack = incident(MAY, List.of(ERBIL, IRAQ), Set.of(Weapon.BALLISTIC_MISSILE), group);
    for (String words : List.of("", " ,;", "shot", "SHOTS", "brigade KH", "erbil iraq", "missiles", "ballistic assault", "hizballah")) {
      assertEquals(Fit.YES, IncidentFilter.ALL.saying(words).fit(attack), words);
    }
    for (String words : List.of("sho", "shot baghdad", "rocket")) {
      assertEquals(Fit.NO, IncidentFilter.ALL.saying(words).fit(attack), words);
    }
  }

  @Test
  void aFilterWithoutBoxAndWordsIsSpelledAsBeforeThereWereAny() {
    String json = AssertionJson.text(IncidentFilter.ALL);
    assertFalse(json.contains("box") || json.contains("words"), json);
    assertEquals(IncidentFilter.ALL, AssertionJson.read(json, IncidentFilter.class));
    IncidentFilter both = IncidentFilter.ALL.within(new Box(1, 2, 3, 4)).saying("rockets");
    assertEquals(both, AssertionJson.read(AssertionJson.text(both), IncidentFilter.class));
  }
}
