package org.casus.assertion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a report words it and as the register knows it.
 *
 * @param id the register's id, or null when the register does not know the actor
 * @param name the register's name, or the words themselves
 * @param kind what sort of actor
 * @param text the words of the report at this place
 * @param mentions every way this report words the actor, in order of first appearance
 */
public record ActorRef(@Nullable String id, String name, ActorKind kind, String text, List<String> mentions) {

  /** Copies the list. */
  public ActorRef {
    mentions = List.copyOf(mentions);
  }

  /** What two references to one actor share: the register's id, else the name without case. */
  public String key() {
    return id != null ? id : "~" + name.toLowerCase(java.util.Locale.ROOT);
  }
}
