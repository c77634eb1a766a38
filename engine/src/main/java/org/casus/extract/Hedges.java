package org.casus.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.Likelihood;
import org.casus.assertion.WireName;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;

/**
 * Finds hedges and which words they reach. The words decide the likelihood, never the reader's opinion (codebook,
 * section 6). Immutable; thread-safe.
 */
public final class Hedges {

  private static final Set<String> SENTENTIAL = Set.of("xcomp", "ccomp", "csubj", "csubj:pass", "advcl", "acl", "obj", "nsubj");
  private static final Set<String> INSIDE = Set.of("advmod", "aux", "amod", "compound", "obl:npmod", "dep");

  /** By their first word, the longest first. */
  private final Map<String, List<Hedge>> hedges = new HashMap<>();

  /** A hedge of the knowledge file. */
  private record Hedge(List<String> words, Likelihood likelihood) {}

  /**
   * A hedge in a sentence.
   *
   * @param first its first token
   * @param last its last token
   */
  public record HedgeMention(int first, int last, Likelihood likelihood, String text) {}

  /** The shipped hedges and the analyst's ({@code hedges.csv}). */
  public static Hedges read(Knowledge knowledge) {
    Hedges read = new Hedges();
    for (Row row : knowledge.rows("hedges.csv")) {
      Likelihood likelihood = WireName.parse(Likelihood.class, row.required("likelihood"));
      row.list("words").forEach(w -> read.add(new Hedge(Arrays.asList(w.split(" ")), likelihood)));
    }
    read.hedges.values().forEach(l -> l.sort(Comparator.comparingInt((Hedge h) -> -h.words().size())));
    return read;
  }

  private void add(Hedge hedge) {
    hedges.computeIfAbsent(hedge.words().get(0), w -> new ArrayList<>()).add(hedge);
  }

  /** Every hedge of a sentence, the longest first at each place. */
  public List<HedgeMention> in(Sentence sentence) {
    List<HedgeMention> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      List<Hedge> here = hedges.getOrDefault(tokens.get(i).text().toLowerCase(Locale.ROOT), List.of());
      Optional<Hedge> hedge = here.stream().filter(h -> matches(h, tokens, at)).findFirst();
      if (hedge.isPresent()) {
        int last = i + hedge.get().words().size() - 1;
        String text = String.join(" ", hedge.get().words());
        found.add(new HedgeMention(i, last, hedge.get().likelihood(), text));
        i = last;
      }
    }
    return found;
  }

  private static boolean matches(Hedge hedge, List<Token> tokens, int at) {
    if (at + hedge.words().size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < hedge.words().size(); i++) {
      if (!tokens.get(at + i).text().toLowerCase(Locale.ROOT).equals(hedge.words().get(i))) {
        return false;
      }
    }
    return usable(hedge, tokens, at);
  }

  private static boolean usable(Hedge hedge, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean modal = Set.of("may", "might", "could").contains(hedge.words().get(0));
    if (modal) {
      return token.tag().equals("MD");
    }
    boolean attributive = Set.of("unlikely", "likely").contains(hedge.words().get(0)) && at + 1 < tokens.size()
        && tokens.get(at + 1).tag().equals("NN") && at > 0 && tokens.get(at - 1).tag().equals("DT");
    boolean appear = token.lemma().equals("appear") || token.lemma().equals("seem");
    return !attributive && !superlative(tokens, at) && (!appear || at + 1 < tokens.size() && semblance(tokens.get(at + 1)));
  }

  /** What follows "appears" where it means a doubt: "to", "that", "likely", "unharmed", but no "on television". */
  private static boolean semblance(Token next) {
    return Set.of("TO", "RB", "JJ").contains(next.tag())
        || next.tag().equals("IN") && Set.of("that", "as", "like").contains(next.lemma());
  }

  /** "as soon as possible" doubts nothing. */
  private static boolean superlative(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).lemma().equals("possible") && tokens.get(at - 1).lemma().equals("as");
  }

  /** How sure the words are of what the token says: the hedge that reaches it, or fact. */
  public Likelihood reaching(Sentence sentence, int token) {
    return reachingHedge(sentence, token).map(HedgeMention::likelihood).orElse(Likelihood.FACT);
  }

  /** The hedge that reaches a token. */
  public Optional<HedgeMention> reachingHedge(Sentence sentence, int token) {
    if (!sentence.parsed() || token < 0) {
      return Optional.empty();
    }
    return in(sentence).stream().filter(h -> reaches(sentence.tree(), h, token)).findFirst();
  }

  private static boolean reaches(Syntax tree, HedgeMention hedge, int token) {
    for (int at = hedge.first(); at <= hedge.last(); at++) {
      if (modifies(tree, at, token) || governs(tree, at, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean modifies(Syntax tree, int hedge, int token) {
    int target = tree.head(hedge);
    if (target < 0 || !INSIDE.contains(tree.relation(hedge))) {
      return false;
    }
    return target == token
        || tree.relation(token).equals("conj") && tree.head(token) == target && tree.children(token, "aux", "nsubj").isEmpty();
  }

  /** Whether the hedge is the predicate above the token ("it is likely that ...", "appears to ..."). */
  private static boolean governs(Syntax tree, int hedge, int token) {
    int at = token;
    for (int steps = 0; steps < 2 && at >= 0; steps++) {
      int head = tree.head(at);
      if (head == hedge && SENTENTIAL.contains(tree.relation(at))) {
        return !tree.relation(at).equals("nsubj") || steps == 0;
      }
      if (head == hedge && at == hedge + 1 && tree.relation(at).equals("dep")) {
        return true; // "is likely directing"
      }
      if (!tree.relation(at).equals("xcomp") && !tree.relation(at).equals("conj")) {
        return false;
      }
      at = head;
    }
    return false;
  }
}
