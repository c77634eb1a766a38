package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** Whether the words that a frame asks for, or excludes, stand beside the word that evokes it. Stateless. */
final class Surroundings {

  private static final int DEEP = 4;

  private Surroundings() {}

  static boolean fit(EventDraft draft, Clauses clauses) {
    Frame frame = draft.frame;
    Sentence sentence = draft.sentence;
    int word = draft.trigger();
    return (Frame.of(frame.with()).isEmpty() || below(sentence, word, Frame.of(frame.with())))
        && (Frame.of(frame.without()).isEmpty() || !below(sentence, word, Frame.of(frame.without())))
        && (Frame.of(frame.subjects()).isEmpty() || subject(draft, clauses))
        && (Frame.of(frame.kinds()).isEmpty() || kind(draft));
  }

  private static boolean subject(EventDraft draft, Clauses clauses) {
    Set<String> named = Set.copyOf(Frame.of(draft.frame.subjects()));
    return clauses.subjects(draft.trigger()).stream().map(draft.sentence.tokens()::get).anyMatch(t -> t.lemmaIn(named));
  }

  private static boolean kind(EventDraft draft) {
    return draft.perpetrators.values().stream().anyMatch(a -> draft.frame.kindSet().contains(a.kind()));
  }

  private static boolean below(Sentence sentence, int word, List<String> lemmas) {
    return words(sentence, word, DEEP).map(sentence.tokens()::get).anyMatch(t -> lemmas.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** What hangs on a word, no verb between them. */
  private static Stream<Integer> words(Sentence sentence, int word, int steps) {
    return steps == 0 ? Stream.empty() : sentence.tree().children(word).stream().filter(c -> !clause(sentence, c))
        .flatMap(c -> Stream.concat(Stream.of(c), words(sentence, c, steps - 1)));
  }

  private static boolean clause(Sentence sentence, int token) {
    Token word = sentence.tokens().get(token);
    return word.verb() && Set.of("conj", "ccomp", "advcl", "acl:relcl", "parataxis").contains(sentence.tree().relation(token));
  }
}
