package org.casus.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.assertion.ActorKind;
import org.casus.assertion.StableId;
import org.casus.ground.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the whole case, as the exports hand it on.
 *
 * @param key what its references share
 * @param name the register's name, or the words of the report
 * @param kind what sort of actor
 * @param wordings every way the reports word it, sorted
 * @param register its entry in the register, or null when the register does not know it
 * @param described the report that describes it without a name ("the army"), or null for an actor with a name
 */
record CaseActor(
    String key, String name, ActorKind kind, List<String> wordings, @Nullable Actor register, @Nullable String described) {
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

  /** Copies the list. */
  CaseActor {
    wordings = List.copyOf(wordings);
  }

  /** An id that is safe in files, XML and URLs: the register's after {@code actor-}, else one made of the key. */
  String id() {
    return !key.startsWith("~") && PLAIN.matcher(key).matches() ? "actor-" + key : StableId.of("named", key);
  }

  /** ISO 3166 alpha-2 from the register, or null. */
  @Nullable String country() {
    return register == null || register.country().isBlank() ? null : register.country().toUpperCase(Locale.ROOT);
  }

  /** Its other full names: those of the register; nothing for an actor that the register does not know. */
  List<String> aliases() {
    return register == null ? List.of() : others(register.aliases(), Set.of());
  }

  /**
   * Names that may mean somebody else too: short forms that the reports use, and the wordings of an unknown actor. A
   * capital that stands for its government is no name of it and is left out.
   */
  List<String> weakAliases() {
    List<String> words = register == null ? wordings
        : register.shortForms().stream().filter(wordings::contains).toList();
    return others(words, Set.copyOf(aliases()));
  }

  private List<String> others(List<String> words, Set<String> taken) {
    List<String> others = new ArrayList<>();
    for (String word : words) {
      if (!word.isBlank() && !word.equals(name) && !taken.contains(word) && !others.contains(word)) {
        others.add(word);
      }
    }
    return others;
  }
}
