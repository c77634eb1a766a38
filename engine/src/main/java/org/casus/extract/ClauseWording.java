package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.assertion.Horizon;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Topic;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;

/** What the verbs around a word say of time and of certainty. Thread-safe. */
final class ClauseWording {

  private static final Set<String> FUTURE = Set.of("will", "would", "could", "may", "might", "wo", "'ll", "’ll", "shall");
  private static final Set<String> LIGHT =
      Set.of("aux", "aux:pass", "auxpass", "cop", "mark", "case", "advmod", "det", "amod", "compound", "cc", "neg", "fixed", "nummod");
  private static final Set<String> OUTWARD =
      Set.of("xcomp", "ccomp", "conj", "advcl", "acl", "obj", "nsubj", "nsubj:pass", "obl", "nmod", "csubj", "parataxis", "dep", "iobj", "acl:relcl", "appos",
          "nmod:poss");

  private static final int NEAR = 8;

  private final Hedges hedges;

  ClauseWording(Hedges hedges) {
    this.hedges = hedges;
  }

  /** The word that carries the phrase in which the token stands. */
  static int carrier(Sentence sentence, int token) {
    int at = token;
    while (sentence.parsed() && LIGHT.contains(sentence.tree().relation(at)) && sentence.tree().head(at) >= 0) {
      at = sentence.tree().head(at);
    }
    return at;
  }

  /** How sure the words are: the hedge that reaches the token, or the nearest above it up to the main clause. */
  Likelihood likelihood(Sentence sentence, int token) {
    if (!sentence.parsed()) {
      return hedges.in(sentence).stream().map(Hedges.HedgeMention::likelihood).findFirst().orElse(Likelihood.FACT);
    }
    int at = carrier(sentence, token);
    while (at >= 0) {
      Likelihood reached = hedges.reaching(sentence, at);
      if (reached != Likelihood.FACT) {
        return reached;
      }
      at = OUTWARD.contains(sentence.tree().relation(at)) ? sentence.tree().head(at) : -1;
    }
    return inside(sentence, token);
  }

  private Likelihood inside(Sentence sentence, int token) {
    return hedges.in(sentence).stream().filter(h -> h.first() <= token && (token <= h.last() || token - h.first() <= NEAR))
        .map(Hedges.HedgeMention::likelihood).findFirst().orElse(Likelihood.FACT);
  }

  /** The time that a judgment with this cue speaks of. */
  Horizon horizon(Sentence sentence, int token, Topic about) {
    if (about == Topic.FORECAST) {
      return Horizon.FUTURE;
    }
    int verb = verb(sentence, carrier(sentence, token));
    if (verb < 0) {
      return Horizon.PRESENT;
    }
    List<Token> tokens = sentence.tokens();
    boolean future = sentence.tree().children(verb, "aux").stream()
        .anyMatch(a -> FUTURE.contains(tokens.get(a).text().toLowerCase(Locale.ROOT)));
    if (future && about != Topic.INTENT) {
      return Horizon.FUTURE;
    }
    return past(tokens, sentence.tree(), verb) ? Horizon.PAST : Horizon.PRESENT;
  }

  private static boolean past(List<Token> tokens, Syntax tree, int verb) {
    return tokens.get(verb).tag().equals("VBD")
        || tree.children(verb, "aux", "cop", "aux:pass").stream().anyMatch(a -> tokens.get(a).tag().equals("VBD"));
  }

  /** The finite verb, or the predicate with a copula, at or above a token. */
  private static int verb(Sentence sentence, int token) {
    if (!sentence.parsed()) {
      return -1;
    }
    int at = token;
    while (at >= 0) {
      boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(sentence.tokens().get(at).tag())
          || !sentence.tree().children(at, "aux", "cop", "aux:pass").isEmpty();
      if (finite && !infinitive(sentence, at)) {
        return at;
      }
      at = sentence.tree().head(at);
    }
    return -1;
  }

  private static boolean infinitive(Sentence sentence, int verb) {
    return sentence.tree().children(verb, "mark", "aux").stream().anyMatch(m -> sentence.tokens().get(m).tag().equals("TO"));
  }
}
