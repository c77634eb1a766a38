package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.assertion.Amount;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Measure;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.corpus.Report;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** Reads "none of the attacks caused casualties": zero dead, zero hurt over a set. Thread-safe. */
final class NoneOfASet {

  private static final CuePattern NONE = new CuePattern("none/neither of ... attack/strike/airstrike/raid/bombing/assault/ambush/clash/explosion/incident/shelling");
  private static final Set<String> BOTH = Set.of("casualty");
  private static final Set<String> DEAD = Set.of("kill", "death", "fatality", "fatal", "deadly");
  private static final Set<String> HURT = Set.of("injure", "wound", "injury");

  private NoneOfASet() {}

  static List<FigureAssertion> read(Mentions mentions, Voices voices, Sentence sentence) {
    List<FigureAssertion> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int last = NONE.lastFrom(tokens, i);
      for (int j = last + 1; last > 0 && j < clauseEnd(tokens, last); j++) {
        for (Measure measure : of(tokens.get(j))) {
          found.add(zero(mentions, voices, sentence, measure, i, j));
        }
      }
    }
    return found;
  }

  /** Where "none" stops reaching: another clause may tell of dead ("none of the raids succeeded, but one killed two"). */
  private static int clauseEnd(List<Token> tokens, int from) {
    for (int i = from + 1; i < tokens.size(); i++) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      if (Set.of(";", "but", "although", "though", "while", "whereas", "however", "except", "until", "after", "before", "which").contains(word)) {
        return i;
      }
    }
    return tokens.size();
  }

  private static List<Measure> of(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (BOTH.contains(lemma)) {
      return List.of(Measure.KILLED, Measure.INJURED);
    }
    return DEAD.contains(lemma) ? List.of(Measure.KILLED) : HURT.contains(lemma) ? List.of(Measure.INJURED) : List.of();
  }

  private static FigureAssertion zero(Mentions mentions, Voices voices, Sentence sentence, Measure measure, int none, int word) {
    Report report = mentions.grounded().discourse().report();
    SourceSpan span = Clause.whole(sentence).span(report, sentence);
    int from = word;
    while (from > 0 && (sentence.tokens().get(from - 1).noun() || sentence.tokens().get(from - 1).tag().startsWith("JJ"))) {
      from--;
    }
    String of = report.span(sentence.tokens().get(from).begin(), sentence.tokens().get(word).end()).quote();
    return new FigureAssertion(StableId.of("fig", report.id(), span.begin(), span.end(), measure, "none"), report.id(), measure,
        Amount.exactly(0), of, FigureScope.date(mentions, sentence), FigureScope.place(mentions, sentence, word),
        voices.at(sentence, none), Likelihood.FACT, List.of(span), "none-of-a-set");
  }
}
