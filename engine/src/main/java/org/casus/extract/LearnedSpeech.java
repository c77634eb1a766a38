package org.casus.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.corpus.TextRange;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.extract.quotation.Utterance;

/** The learned utterances of one report by the words of their cues. Not shared between threads. */
final class LearnedSpeech {

  private final Discourse discourse;
  private final Map<Integer, List<Utterance>> bySentence = new HashMap<>();

  LearnedSpeech(Discourse discourse, Collection<Utterance> utterances) {
    this.discourse = discourse;
    for (Utterance utterance : utterances) {
      Sentence sentence = sentenceAt(utterance.cue().get(0).begin());
      bySentence.computeIfAbsent(sentence.index(), k -> new ArrayList<>()).add(utterance);
    }
  }

  private Sentence sentenceAt(int offset) {
    List<Sentence> all = discourse.sentences();
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.get(low);
  }

  /** The utterance whose cue has this word. */
  Optional<Utterance> at(Sentence sentence, int token) {
    Token word = sentence.tokens().get(token);
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(u -> u.cue().get(0).begin() <= word.begin() && word.end() <= u.cue().get(0).end()).findFirst();
  }

  /** The word on which the source hangs, or -1 where the sentence names none. */
  static int speaker(Sentence sentence, Utterance utterance) {
    return utterance.source().isEmpty() ? -1 : sentence.tokens().stream()
        .filter(t -> within(utterance.source().get(0), t) && (t.noun() || t.tag().startsWith("PRP") || t.tag().startsWith("W")))
        .filter(t -> outermost(sentence, t, utterance.source().get(0)) && sentence.tree().children(t.index(), "case").isEmpty())
        .mapToInt(Token::index).findFirst().orElse(-1);
  }

  private static boolean outermost(Sentence sentence, Token token, TextRange range) {
    int above = sentence.tree().head(token.index());
    return above < 0 || !within(range, sentence.tokens().get(above));
  }

  /**
   * Whether somebody tells something there, rather than names it: the content is a quotation or has a clause with a subject.
   */
  boolean tells(Utterance utterance) {
    List<Words> content = content(utterance);
    return !content.isEmpty() && (quoted(content.get(0)) || clause(content.get(0), utterance.content().get(0)));
  }

  private static boolean quoted(Words words) {
    return SentenceKinds.quote(words.sentence().tokens().get(words.first()));
  }

  private static boolean clause(Words words, TextRange part) {
    Sentence sentence = words.sentence();
    return sentence.parsed() && sentence.tokens().subList(words.first(), words.last() + 1).stream()
        .filter(t -> outermost(sentence, t, part))
        .anyMatch(t -> sentence.tree().children(t.index(), "nsubj", "nsubj:pass", "csubj", "expl").stream().anyMatch(c -> c >= words.first()));
  }

  private static boolean within(TextRange range, Token token) {
    return range.begin() <= token.begin() && token.end() <= range.end();
  }

  /** What part of a sentence. */
  record Words(Sentence sentence, int first, int last) {}

  /** What is said, sentence by sentence. */
  List<Words> content(Utterance utterance) {
    List<Words> words = new ArrayList<>();
    for (TextRange part : utterance.content()) {
      for (int s = sentenceAt(part.begin()).index(); s < discourse.sentences().size(); s++) {
        Sentence sentence = discourse.sentences().get(s);
        if (sentence.begin() >= part.end()) {
          break;
        }
        List<Token> inside = sentence.tokens().stream().filter(t -> within(part, t)).toList();
        if (!inside.isEmpty()) {
          words.add(new Words(sentence, inside.get(0).index(), inside.get(inside.size() - 1).index()));
        }
      }
    }
    return words;
  }
}
