package org.casus.incident.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/**
 * Words that tell of an event.
 *
 * @param discourse the report they stand in
 * @param sentence its sentence
 * @param tokens the words, in order, at least one; they need not stand together
 */
public record EventMention(Discourse discourse, Sentence sentence, List<Token> tokens) {

  /** Copies the list. */
  public EventMention {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("A mention of an event has no words; it needs at least one.");
    }
  }

  /** The word that the others hang on; of several the first verb, else the last noun, else the last. */
  public Token head() {
    Set<Integer> inside = tokens.stream().map(Token::index).collect(Collectors.toSet());
    List<Token> tops = tokens.stream()
        .filter(t -> !sentence.parsed() || !inside.contains(sentence.tree().head(t.index()))).toList();
    List<Token> words = tops.stream().filter(t -> t.noun() || t.verb()).toList();
    List<Token> among = words.isEmpty() ? tops : words;
    List<Token> all = among.isEmpty() ? tokens : among;
    return all.get(0).verb() ? all.get(0) : all.get(all.size() - 1);
  }

  /** The words as written, for a person. */
  public String text() {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
