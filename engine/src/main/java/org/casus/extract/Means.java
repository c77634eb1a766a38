package org.casus.extract;

import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.WeaponWord;

/** With what an event was done: weapons that were used, not those that were hit. Stateless. */
final class Means {

  private static final Set<String> RUIN = Set.of("destroy", "damage", "engage", "hit", "strike", "target", "seize", "capture", "intercept",
      "down", "find", "uncover", "confiscate", "recover", "neutralize", "neutralise", "suppress", "attack", "bomb", "discover", "dismantle", "defuse");
  private static final Set<String> AGAINST = Set.of("on", "against", "targeting");

  private Means() {}

  /** "destroyed a mortar", "strikes on rocket depots": what the words do something to. */
  static boolean target(Sentence sentence, WeaponWord weapon) {
    if (listedAfterRuin(sentence, weapon.first())) {
      return true;
    }
    int at = weapon.last();
    for (int steps = 0; at >= 0 && steps < 5; steps++) {
      if (sentence.tree().children(at, "case", "mark").stream().map(sentence.tokens()::get).anyMatch(t -> AGAINST.contains(t.text().toLowerCase(Locale.ROOT)))) {
        return true;
      }
      String relation = sentence.tree().relation(at);
      int head = sentence.tree().head(at);
      if (head >= 0 && Set.of("obj", "nsubj:pass").contains(relation)) {
        return ruined(sentence.tokens().get(head));
      }
      if (!Set.of("compound", "amod", "conj", "appos", "dep", "nmod").contains(relation) || head < 0 || event(sentence, at, head)) {
        return false;
      }
      at = head;
    }
    return false;
  }

  /** "destroyed two bridges, a mortar, and a drone": the parser loses long lists. */
  private static boolean listedAfterRuin(Sentence sentence, int weapon) {
    for (int i = weapon - 1; i > 0; i--) {
      Token token = sentence.tokens().get(i);
      boolean stops = token.tag().equals("IN") && !token.lemma().equals("of") || token.tag().matches("TO|WDT|WRB|WP|:") || token.lemma().equals("use");
      boolean finite = token.verb() && !token.tag().equals("VBG") && !(token.tag().equals("VBN") && !token.lemmaIn(RUIN));
      if (stops || finite && !token.lemmaIn(RUIN)) {
        return false;
      }
      if (finite && i < weapon - 1) {
        return !sentence.tokens().get(i - 1).lemma().equals("be");
      }
    }
    return false;
  }

  private static boolean ruined(Token verb) {
    return verb.verb() && verb.lemmaIn(RUIN);
  }

  /** "rocket attacks": a weapon that tells the kind of an act is its means. */
  private static boolean event(Sentence sentence, int weapon, int head) {
    return EventNouns.has(sentence.tokens().get(head)) || EventNouns.has(sentence.tokens().get(weapon));
  }

  static void add(EventDraft draft, WeaponWord weapon) {
    draft.weapons.addAll(weapon.weapons());
    draft.weaponWords.add(weapon.text());
  }
}
