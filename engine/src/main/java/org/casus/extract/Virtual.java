package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Sentence;

/** Whether an attack is one on computers rather than with force. Stateless. */
final class Virtual {

  private static final Set<String> SYSTEMS = Set.of("website", "server", "computer", "database", "e-mail", "email", "router", "software");
  private static final Set<String> COMPOUND = Set.of("system", "account", "site", "network");
  private static final Set<String> BEFORE = Set.of("computer", "it", "web", "email", "e-mail", "online", "internet");

  private Virtual() {}

  /** "attacked the servers of the ministry", "hackers targeted the ministry". */
  static boolean hit(EventDraft draft, Clauses clauses) {
    Sentence sentence = draft.sentence;
    List<Integer> subjects = clauses.subjects(draft.trigger());
    return clauses.objects(draft.trigger()).stream().anyMatch(o -> system(sentence, o))
        || subjects.stream().anyMatch(s -> sentence.tokens().get(s).lemma().toLowerCase(Locale.ROOT).equals("hacker"));
  }

  private static boolean system(Sentence sentence, int token) {
    boolean compound = sentence.tokens().get(token).lemmaIn(COMPOUND) && sentence.tree().children(token, "compound", "amod").stream()
        .anyMatch(c -> sentence.tokens().get(c).lemmaIn(BEFORE));
    return sentence.tokens().get(token).lemmaIn(SYSTEMS) || compound;
  }
}
