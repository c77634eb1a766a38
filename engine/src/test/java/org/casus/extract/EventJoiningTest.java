package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;
import org.casus.pipeline.OneReport;
import org.junit.jupiter.api.Test;

class EventJoiningTest {

  @Test
  void aLaterMentionJoins() {
    List<EventAssertion> read = assaults("Rockets hit Camp Taji on 3 May 2021. The attack wounded two soldiers.");
    assertEquals(1, read.size());
    assertEquals(Amount.exactly(2), read.get(0).injured().get(0).amount());
    assertEquals(2, read.get(0).evidence().size());
  }

  @Test
  void aLaterMentionJoinsAcrossParagraphs() {
    List<EventAssertion> read = assaults("Rockets hit Camp Taji on 3 May 2021.", "The attack wounded two soldiers.");
    assertEquals(1, read.size());
  }

  @Test
  void theTollOfTheNextSentenceJoins() {
    List<EventAssertion> read = assaults("A car bomb exploded in Mogadishu on 4 July 2021. Twelve people were killed and twenty wounded.");
    assertEquals(1, read.size());
    assertEquals(Amount.exactly(12), read.get(0).killed().get(0).amount());
    assertEquals(Amount.exactly(20), read.get(0).injured().get(0).amount());
  }

  @Test
  void twoDaysAreTwoAttacks() {
    assertEquals(2, assaults("Rockets hit Camp Taji on 3 May 2021. Rockets hit Camp Taji on 9 May 2021.").size());
  }

  @Test
  void twoPlacesAreTwoAttacks() {
    assertEquals(2, assaults("Gunmen attacked a police station in Gao on 4 July 2021. Gunmen attacked a market in Kidal on 4 July 2021.").size());
  }

  @Test
  void twoDoersAreTwoAttacks() {
    assertEquals(2, assaults("Boko Haram attacked Maiduguri on 4 July 2021. ISWAP attacked Maiduguri on 4 July 2021.").size());
  }

  @Test
  void twoWeaponsWithNumbersAreTwoSets() {
    List<EventAssertion> read = assaults("Militants carried out at least nine mortar and four drone attacks on bases in Iraq in June 2021.");
    assertEquals(List.of(Set.of(Weapon.MORTAR), Set.of(Weapon.DRONE)), read.stream().map(EventAssertion::weapons).toList());
    assertEquals(List.of(9L, 4L), read.stream().map(e -> e.count().min()).toList());
    assertTrue(read.stream().allMatch(e -> e.count().max() == null), "at least covers both");
  }

  @Test
  void aNamedMemberBelongsToItsSet() {
    List<EventAssertion> read = assaults("Kataib Hezbollah carried out 12 attacks in Iraq in June 2021.", "Kataib Hezbollah attacked Camp Taji on 9 June 2021.");
    assertEquals(2, read.size());
    assertEquals(read.get(0).id(), read.get(1).partOf());
  }

  @Test
  void theWeaponOfAPartIsNotThatOfTheWhole() {
    List<EventAssertion> read = assaults("The army counted 40 attacks in June 2021, including 12 by drone.");
    assertEquals(List.of(Set.of(), Set.of(Weapon.DRONE)), read.stream().map(EventAssertion::weapons).toList());
    assertEquals(List.of(Amount.exactly(40), Amount.exactly(12)), read.stream().map(EventAssertion::count).toList());
    assertEquals(read.get(0).id(), read.get(1).partOf());
  }

  @Test
  void thePlaceOfAPartIsNotThatOfTheWhole() {
    List<EventAssertion> read = assaults("Al-Shabaab carried out nine attacks in June 2021, at least two of them in Mogadishu.");
    assertEquals(List.of(0, 1), read.stream().map(e -> e.places().size()).toList());
  }

  @Test
  void aNumberOfTheDeadIsNoPartOfASet() {
    assertEquals(1, assaults("Nine attacks in June 2021 killed 30 soldiers, including 12 in Mosul.").size());
  }

  @Test
  void whoIsOnlyAccusedIsNoDoer() {
    List<EventAssertion> read = assaults("The rebels accused the army of killing 30 villagers near Jebel Marra on 3 June 2021.");
    assertEquals(List.of(List.of()), read.stream().map(EventAssertion::perpetrators).toList());
  }

  @Test
  void theThingHitTellsWhichAttackIsMeant() {
    assertEquals(1, assaults("Al-Shabaab stormed a hotel in Mogadishu on 4 June 2021.", "The group is short of money.", "Prices rose.", "It rules much of the south.",
        "The assault on the hotel ended after 14 hours.").size());
    assertEquals(1, assaults("On 27 June 2021 two bombs exploded in a cathedral in Jolo.", "The bombing of the cathedral killed 20 people.").size());
    assertEquals(2, assaults("Gunmen attacked a mosque in Kano on 3 May 2021.", "Officials spoke of the attack on the cathedral in Jolo.").size());
  }

  @Test
  void theAttackOfADayIsTheOneOfThatDay() {
    assertEquals(1, assaults("The Erbil attack of 3 June 2021 was claimed by a little-known group.",
        "On the evening of 3 June 2021 rockets were fired at the airport of Erbil.").size());
  }

  @Test
  void twoThingsHitOnOneDayAreTwoAttacks() {
    assertEquals(2, assaults("Rockets hit a base in Kirkuk on 3 June 2021. On the same day, gunmen attacked a police post in Kirkuk.").size());
    assertEquals(2, assaults("Rockets hit a market in Aleppo on 3 June 2021. The attack on a school in Aleppo on 3 June 2021 killed two.").size());
  }

  @Test
  void whatAnAttackIsComparedWithDoesNotDateIt() {
    String bomb = "A car bomb exploded outside a police academy in Cali on 3 June 2021.";
    assertEquals(1, assaults(bomb, "The attack was the deadliest since 2003.").size());
    assertEquals(1, assaults(bomb, "The bombing came six days after voters approved a new region.").size());
    assertEquals(1, assaults(bomb, "The ELN claimed the bombing three days later.").size());
    assertEquals(2, assaults(bomb, "A bombing in Quito came six days later.").size());
  }

  @Test
  void aWarsDeadAreNoAttack() {
    assertEquals(List.of(), assaults("Russia is no party to the war, which has killed more than 10,000 people since April 2014."));
    assertEquals(1, assaults("Clashes in Hodeidah have killed 40 people since 30 August 2021.").size());
  }

  @Test
  void whoIsNamedAfterTheDayDoesIt() {
    List<EventAssertion> read = assaults("On 7 June fighters attacked the river boat near Mopti.");
    assertEquals(List.of("fighters"), read.stream().flatMap(e -> e.perpetrators().stream()).map(ActorRef::text).toList());
    assertEquals(List.of("river boat"), read.stream().flatMap(e -> e.targets().stream()).map(ActorRef::text).toList());
  }

  @Test
  void whereTheDoerBelongsIsNoScene() {
    List<EventAssertion> read = assaults("Al-Shabaab, which is al-Qaeda's affiliate in East Africa, attacked a hotel in Kismayo on 3 June 2021.");
    assertEquals(List.of("Kismayo"), read.get(0).places().stream().map(p -> p.get(0).name()).toList());
  }

  @Test
  void aDayBeforeWordsOfSpeechSetApartDatesTheAct() {
    assertEquals("2021-05-14", String.valueOf(assaults("On 14 May, officials said, seven drones hit a pumping station near Riyadh.").get(0).date().from()));
  }

  @Test
  void anAttackThatRemainsPossibleHasNotHappened() {
    assertEquals(List.of(EventStatus.HYPOTHETICAL), assaults("An assault on Bamako remains possible in the next three months.").stream().map(EventAssertion::status).toList());
  }

  @Test
  void aVictimWhoTellsOfTheAttackIsNoSecondOne() {
    assertEquals(1, assaults("Gunmen attacked a market in Kidal on 4 July 2021. \"I was hit in the leg,\" a nurse said.").size());
  }

  @Test
  void nobodyIsNoTarget() {
    List<EventAssertion> read = assaults("Hezbollah fired two missiles at an Israeli army vehicle near Avivim on 1 September 2019. Nobody was hit.");
    assertEquals(List.of("Israeli army vehicle"), read.stream().flatMap(e -> e.targets().stream()).map(ActorRef::text).toList());
  }

  @Test
  void whoVisitsAPlaceMeetsNobody() {
    EventAssertion visit = OneReport.read("President Rodrigo Duterte visited Jolo on 5 February 2019.").events().get(0);
    assertEquals(EventType.CONSULT, visit.type());
    assertEquals(List.of(), visit.targets());
  }

  @Test
  void whereAnOfficialSpeaksIsNoScene() {
    List<EventAssertion> read = assaults("Rockets hit Camp Taji on 3 May 2021, according to Pentagon spokesman John Kirby.");
    assertEquals(List.of("Camp Taji"), read.get(0).places().stream().map(p -> p.get(0).name()).toList());
  }

  private static List<EventAssertion> assaults(String... paragraphs) {
    return OneReport.read(paragraphs).events().stream().filter(e -> e.type() == EventType.ASSAULT).toList();
  }
}
