package org.casus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casus.assertion.Role;
import org.casus.assertion.WireName;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;
import org.jspecify.annotations.Nullable;

/** Words for standing behind an act without doing it ({@code roles.csv}). Immutable; thread-safe. */
final class RoleWords {

  private final Map<String, Role> roles = new HashMap<>();
  private final List<CuePattern> under = new ArrayList<>();

  RoleWords(Knowledge knowledge) {
    for (Row row : knowledge.rows("roles.csv")) {
      String word = row.required("word");
      if (word.contains(" ")) {
        under.add(new CuePattern(word));
      } else {
        roles.put(word, WireName.parse(Role.class, row.required("role")));
      }
    }
  }

  /** Where phrases of obedience stand ("report to", "under the command of"): first token and last. */
  Map<Integer, Integer> phrases(Sentence sentence) {
    Map<Integer, Integer> found = new TreeMap<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int at = i;
      under.stream().map(p -> p.lastFrom(sentence.tokens(), at)).filter(l -> l >= 0).findFirst().ifPresent(l -> found.put(at, l));
    }
    return found;
  }

  /** The part that a verb or participle tells of ("ordered", "-backed"), if it tells of one. */
  Optional<Role> of(Token token) {
    Role byLemma = token.verb() || token.tag().startsWith("JJ") ? roles.get(token.lemma().toLowerCase(Locale.ROOT)) : null;
    return Optional.ofNullable(byLemma != null ? byLemma : participle(token.text().toLowerCase(Locale.ROOT)));
  }

  private @Nullable Role participle(String word) {
    if (!word.endsWith("ed")) {
      return null;
    }
    String stem = word.substring(0, word.length() - 2);
    Role whole = roles.get(stem);
    return whole != null ? whole : roles.get(stem + "e");
  }
}
