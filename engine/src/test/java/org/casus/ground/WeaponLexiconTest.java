package org.casus.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.casus.assertion.Weapon;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeaponLexiconTest {

  private static final WeaponLexicon LEXICON = WeaponLexicon.read(Knowledge.shipped());

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
      "Six Katyusha rockets fell on the base, ROCKET",
      "Short-range ballistic missiles were fired, BALLISTIC_MISSILE",
      "Two cruise missiles were fired, MISSILE",
      "A quadcopter was shot down, DRONE",
      "A roadside bomb went off, IED",
      "An EFP pierced the truck, EFP",
      "A car bomb went off, VEHICLE_BOMB",
      "A suicide bomber struck, SUICIDE_BOMB",
      "An RPG hit the truck, GRENADE",
      "Mortar rounds fell, MORTAR",
      "Howitzers fired all night, ARTILLERY",
      "A limpet mine was found, NAVAL",
      "Ransomware spread, CYBER",
      "Molotov cocktails flew, ARSON",
      "Sniper fire went on, FIREARM",
  })
  void knowsTheWordsForAWeapon(String text, Weapon weapon) {
    assertEquals(Set.of(weapon), weapons(text).get(0));
  }

  @Test
  void takesTheLongestName() {
    assertEquals(List.of(Set.of(Weapon.DRONE, Weapon.AIRSTRIKE)), weapons("A drone strike hit the camp"));
  }

  @Test
  void findsEveryWeaponInOrder() {
    assertEquals(List.of(Set.of(Weapon.MORTAR), Set.of(Weapon.DRONE)), weapons("at least nine mortar and four drone attacks"));
  }

  @Test
  void takesAcronymsInCapitalsOnly() {
    assertEquals(List.of(), weapons("they wrote to uav and rpg magazines"));
    assertEquals(List.of(Set.of(Weapon.DRONE)), weapons("they flew a UAV"));
  }

  @Test
  void findsNothingInsideWords() {
    assertEquals(List.of(), weapons("The minefield of minor rocketry questions"));
  }

  @Test
  void aGoldMineIsNoWeapon() {
    assertEquals(List.of(), weapons("armed men stormed the gold mine"));
  }

  @Test
  void everyWordOfTheFileIsFoundThatNamesAWeapon() {
    for (Row row : Knowledge.shipped().rows("weapons.csv")) {
      row.list("words").forEach(word -> assertEquals(row.list("weapons").isEmpty() ? List.of() : List.of(word), found(word).stream().map(WeaponWord::text).toList()));
    }
  }

  private static List<Set<Weapon>> weapons(String text) {
    return found(text).stream().map(WeaponWord::weapons).toList();
  }

  private static List<WeaponWord> found(String text) {
    Discourse discourse = PlainDiscourse.of(text, null);
    return discourse.sentences().stream().map(Sentence::index).findFirst().map(i -> LEXICON.find(discourse)).orElse(List.of());
  }
}
