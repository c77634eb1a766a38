package org.casus.extract;

import java.util.List;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.extract.CueReader.Found;

/** "No group has said that it was behind the attack": nobody claims it. Stateless. */
final class NobodySays {

  private static final Set<String> SAYING = Set.of("say", "claim", "announce", "admit", "acknowledge", "declare", "confirm");
  private static final Set<String> OWN = Set.of("it", "they", "he", "she");

  private NobodySays() {}

  /** Whether the cue says of a pronoun that it did it, under a verb of speech that nobody is the subject of. */
  static boolean of(Found at) {
    Sentence sentence = at.sentence();
    int predicate = CueAccused.predicate(at);
    int head = sentence.tree().head(predicate);
    if (head < 0 || !sentence.tree().relation(predicate).equals("ccomp") || !sentence.tokens().get(head).lemmaIn(SAYING)) {
      return false;
    }
    List<Integer> subjects = sentence.tree().children(predicate, "nsubj");
    boolean own = subjects.stream().anyMatch(s -> OWN.contains(sentence.tokens().get(s).text().toLowerCase(java.util.Locale.ROOT)));
    return own && at.clauses().subjects(head).stream().anyMatch(s -> CueReader.nobody(sentence, s));
  }
}
