package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.assertion.Toll;
import org.casus.assertion.Weapon;
import org.casus.pipeline.OneReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Doers, targets, weapons, places, days and tolls in the constructions that news reports use most. */
class EventDetailsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "Masked gunmen riding motorcycles attacked a barracks in Niafunke on 4 July 2021. | Masked gunmen",
    "Warplanes of the Sudanese army bombed a market in Kutum on 4 July 2021. | Sudanese army",
    "Russian and Syrian warplanes bombed a market in Maarat on 4 July 2021. | Russian warplanes, Syrian warplanes",
    "Four rebels were killed by drone strikes of the Turkish army near Zakho on 4 July 2021. | Turkish army",
    "Unidentified individuals attacked a police post in Bobo on 4 July 2021. | Unidentified individuals",
    "A Turkish soldier was killed by PKK fire near Zakho on 4 July 2021. | PKK",
    "Israeli tanks shelled a house in Rafah on 4 July 2021. | Israeli",
    "Gunmen belonging to the Clan del Golfo killed two policemen in Turbo on 4 July 2021. | Gunmen of Clan del Golfo",
    "Israel's military bombed a depot near Yaroun on 4 July 2021. | Israel's military",
    "Men dressed as hunters attacked a camp near Bankass on 4 July 2021. | Men",
    "Four armed men on motorcycles seized a priest in Barrancas on 4 July 2021. | armed men",
  })
  void namesTheDoers(String text, String doers) {
    assertEquals(doers, String.join(", ", only(text).perpetrators().stream().map(ActorRef::text).toList()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "Soldiers killed 44 people in Kura on 4 July 2021. | people",
    "Gunmen killed a tribal elder in Wana on 4 July 2021. | tribal elder",
    "Gunmen threw a grenade at a minibus in Quetta on 4 July 2021. | minibus",
    "A suicide bomber rammed a car into a bus in Lethpora on 4 July 2021. | bus",
    "Islamist insurgents attacked the northern town of Quissanga on 4 July 2021. | Quissanga",
    "A missile hit a residential area of Kryvyi Rih on 4 July 2021. | Kryvyi Rih",
    "A jet bombed a detention centre in Tajoura on 4 July 2021. | detention centre",
    "A drone brought down a police helicopter near Amalfi on 4 July 2021. | police helicopter",
    "Rebels shot down an army Su-25 near Wau on 4 July 2021. | army Su-25",
    "The Shabaab fired on a bus near Lamu on 4 July 2021, the group said on Telegram. | bus",
  })
  void namesTheTarget(String text, String target) {
    assertEquals(List.of(target), only(text).targets().stream().map(ActorRef::text).toList());
  }

  @Test
  void whoeverIsArrestedIsTheTarget() {
    assertEquals(List.of("youths"), OneReport.read("Police arrested more than 100 youths in Kano on 4 July 2021.").events().get(0).targets().stream().map(ActorRef::text).toList());
  }

  @Test
  void aTownIsCapturedAndNotArrested() {
    EventAssertion capture = OneReport.read("Rebels captured the eastern city of Bukavu on 4 July 2021.").events().get(0);
    assertEquals("seize", capture.mode());
    assertEquals(List.of("Bukavu"), capture.targets().stream().map(ActorRef::text).toList());
  }

  @Test
  void whatAnAttackDidMayHangOnItsDay() {
    EventAssertion attack = only("The panel studied the attack on the tanker Mercer Street of 4 July 2021, which killed two sailors.");
    assertEquals(List.of(Amount.exactly(2)), attack.killed().stream().map(Toll::amount).toList());
  }

  @Test
  void whomAnAttackKilledIsTheSameAttack() {
    EventAssertion attack = only("Boko Haram killed 98 soldiers and wounded 47 in an attack on an island base on 4 July 2021.");
    assertEquals(List.of(Amount.exactly(98)), attack.killed().stream().map(Toll::amount).toList());
    assertEquals(List.of(Amount.exactly(47)), attack.injured().stream().map(Toll::amount).toList());
  }

  @Test
  void aBombMayLeaveDeadWithoutAnyVerbOfForce() {
    EventAssertion bomb = only("A car bomb outside a hotel in Benghazi left three guards dead on 4 July 2021.");
    assertEquals(Set.of(Weapon.VEHICLE_BOMB), bomb.weapons());
    assertEquals(List.of(new Toll("guards", Amount.exactly(3))), bomb.killed());
  }

  @Test
  void theDayOfAClaimIsNotTheDayOfTheAttack() {
    EventAssertion attack = only("Gunmen attacked a church in Kasindi on 4 July 2021. The Islamic State claimed the attack the following day.");
    assertEquals("2021-07-04", String.valueOf(attack.date().to()));
  }

  @Test
  void theTollOfTwoStrikesMayBeToldTogetherAndCountsNobodyTwice() {
    EventAssertion strikes = only("Two air strikes hit a camp near Tajoura on 4 July 2021. At least 53 people, six of them children, were killed and 130 injured.");
    assertEquals(List.of(new Toll("people", Amount.atLeast(53))), strikes.killed());
    assertEquals(List.of(Amount.exactly(130)), strikes.injured().stream().map(Toll::amount).toList());
  }

  @Test
  void whatTheyDidNextIsPartOfTheAttack() {
    only("Gunmen attacked Ogossagou on 4 July 2021. They burned the houses and shot those who came out.");
  }

  @Test
  void whoeverWasKilledInTwoDaysOfFightingWasKilledInIt() {
    only("Soldiers killed nine rebels in two days of fighting in Piagapo on 4 July 2021.");
  }

  @Test
  void rocketsAreFiredAtWhatTheyHit() {
    assertEquals(Set.of(Weapon.ROCKET), only("Rockets were fired at the Conoco gas field on 4 July 2021.").weapons());
  }

  @Test
  void whoeverWasHurtBeforeIsNotOfTheAttackThatFollowed() {
    List<EventAssertion> read = OneReport.read("A soldier was wounded before troops shot two attackers near Nablus on 4 July 2021.").events();
    assertEquals(List.of(), read.stream().filter(e -> e.rule().equals("assault.shoot")).flatMap(e -> e.injured().stream()).toList());
  }

  @Test
  void theSecondOfTwoTollsNeedsNoVerbOfItsOwn() {
    EventAssertion attack = only("Nine miners were killed and two others wounded when gunmen stormed a camp near Bria on 4 July 2021.");
    assertEquals(List.of(Amount.exactly(9)), attack.killed().stream().map(Toll::amount).toList());
    assertEquals(List.of(Amount.exactly(2)), attack.injured().stream().map(Toll::amount).toList());
  }

  @Test
  void theDeadOfASentenceAreThoseOfItsOnlyAttack() {
    EventAssertion attack = only("Seventeen soldiers were killed when a patrol was the target of an ambush near Tera on 4 July 2021.");
    assertEquals(List.of(Amount.exactly(17)), attack.killed().stream().map(Toll::amount).toList());
  }

  @Test
  void theDeadOfBothSidesAreOfOneFight() {
    EventAssertion fight = only("Soldiers killed 27 rebels near Bastar on 4 July 2021. One policeman was killed.");
    assertEquals(List.of(Amount.exactly(27), Amount.exactly(1)), fight.killed().stream().map(Toll::amount).toList());
  }

  @Test
  void whatFollowsACommaAsAParticipleIsPartOfTheAttack() {
    EventAssertion raid = only("Boko Haram attacked Buni on 4 July 2021, opening fire on a market and burning shops.");
    assertEquals(Set.of(Weapon.FIREARM), raid.weapons());
  }

  @Test
  void overrunningACampIsAnAssaultWithItsDead() {
    EventAssertion raid = only("Jihadists overran an army camp near Nara on 4 July 2021, killing 17 soldiers and wounding six.");
    assertEquals(List.of(Amount.exactly(17)), raid.killed().stream().map(Toll::amount).toList());
    assertEquals(List.of(Amount.exactly(6)), raid.injured().stream().map(Toll::amount).toList());
  }

  @Test
  void bombsFromAircraftAreNoDevicesOnTheGround() {
    assertEquals(Set.of(Weapon.AIRSTRIKE), only("Army jets dropped two bombs on a village near Depayin on 4 July 2021.").weapons());
  }

  @Test
  void wavesOfMissilesAreNotCountedAsMissiles() {
    assertNull(only("Iran fired three waves of ballistic missiles at Haifa on 4 July 2021.").munitions().fired());
  }

  @Test
  void whereAndWhenAnAttackWasIsNotWhereItWasSpokenOf() {
    EventAssertion killing = only("The group said that the cause was the assassination of its leader in Aleppo on 4 July 2021.");
    assertEquals("Aleppo", killing.places().get(0).get(0).name());
    assertEquals("2021-07-04", String.valueOf(killing.date().from()));
  }

  @Test
  void namedDoersWhoHaveNothingToDoWithEachOtherShareNoScene() {
    List<EventAssertion> read = OneReport.read("Boko Haram attacked a market in Gamboru on 4 July 2021. Turkey bombed a power station.").events();
    assertEquals(List.of(), read.get(1).places());
  }

  private static EventAssertion only(String text) {
    List<EventAssertion> read = OneReport.read(text).events().stream().filter(e -> e.type() == EventType.ASSAULT).toList();
    assertEquals(1, read.size(), () -> read.toString());
    return read.get(0);
  }
}
