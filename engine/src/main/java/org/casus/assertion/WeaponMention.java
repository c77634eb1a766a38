package org.casus.assertion;

import java.util.List;

/**
 * A weapon as a report words it.
 *
 * @param text the first wording
 * @param mentions every wording
 */
public record WeaponMention(String text, List<String> mentions) {

  /** Copies the list. */
  public WeaponMention {
    mentions = List.copyOf(mentions);
  }
}
