package org.casus.extract;

import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Token;

/** Nouns that stand for acts of force. Thread-safe. */
final class EventNouns {

  private static final Set<String> NOUNS = Set.of("attack", "strike", "airstrike", "raid", "bombing", "assault", "ambush",
      "clash", "shelling", "explosion", "blast", "incident", "incursion", "operation", "skirmish", "killing", "assassination",
      "offensive", "bombardment");

  private EventNouns() {}

  static boolean has(Token token) {
    return NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
