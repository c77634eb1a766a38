package org.casus.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.discourse.Token;

/** The rules for judgments by the words that their cues begin with. Immutable; thread-safe. */
final class JudgmentRules {

  private final List<JudgmentRule> all;
  private final List<JudgmentRule> anywhere;
  private final Map<String, List<JudgmentRule>> byWord = new HashMap<>();

  JudgmentRules(List<JudgmentRule> all) {
    this.all = List.copyOf(all);
    this.anywhere = all.stream().filter(r -> r.cues().stream().anyMatch(c -> c.openers().isEmpty())).toList();
    all.stream().flatMap(r -> r.cues().stream()).flatMap(c -> c.openers().stream())
        .forEach(word -> byWord.computeIfAbsent(word, this::beginningWith));
  }

  private List<JudgmentRule> beginningWith(String word) {
    return all.stream().filter(r -> r.cues().stream().map(CuePattern::openers).anyMatch(o -> o.isEmpty() || o.contains(word))).toList();
  }

  /** Every rule with a cue that may begin at this token, and perhaps others, in the order of the file. */
  List<JudgmentRule> at(Token token) {
    List<JudgmentRule> ofLemma = byWord.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), anywhere);
    List<JudgmentRule> ofText = byWord.getOrDefault(token.text().toLowerCase(Locale.ROOT), anywhere);
    if (ofLemma == ofText || ofText == anywhere) {
      return ofLemma;
    }
    return ofLemma == anywhere ? ofText : all;
  }
}
