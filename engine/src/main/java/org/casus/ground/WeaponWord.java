package org.casus.ground;

import java.util.Set;
import org.casus.assertion.Weapon;

/**
 * A word for a weapon.
 *
 * @param weapons what it stands for ("drone strike" is drone and airstrike)
 */
public record WeaponWord(int sentence, int first, int last, String text, Set<Weapon> weapons) implements Mention {

  /** Copies the set. */
  public WeaponWord {
    weapons = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(weapons));
  }
}
