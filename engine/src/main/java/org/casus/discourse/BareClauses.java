package org.casus.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Clauses that tell what is said and have no "that" before them: "officials said gunmen killed nine villagers". The parser
 * takes their subject for the object of the verb of speech, so it is given the word that the writer left out. Stateless.
 */
final class BareClauses {

  private static final Set<String> SAYING = Set.of("say", "believe", "think", "claim", "deny", "report", "confirm", "announce", "allege", "insist",
      "admit", "acknowledge", "suspect", "assess", "fear", "note", "add", "know", "suggest", "maintain", "argue", "estimate", "declare", "conclude", "assert",
      "contend", "concede", "reckon", "warn", "state", "stress", "indicate", "disclose", "reveal", "boast", "hope", "understand");
  private static final Set<String> WITHIN = Set.of("of", "in", "from", "on", "at", "near", "against", "between", "inside", "outside", "for", "across", "around", "over");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "late", "early",
      "morning", "evening", "night", "afternoon", "later");
  private static final int REACH = 14;

  private BareClauses() {}

  /** The tree of a sentence, its clauses without "that" read as if they had it. */
  static Syntax parse(TreeParser parser, List<CoreLabel> words, List<Token> tokens) {
    List<Integer> places = places(tokens);
    if (places.isEmpty()) {
      return parser.parse(words);
    }
    List<CoreLabel> filled = new ArrayList<>(words);
    for (int i = places.size() - 1; i >= 0; i--) {
      filled.add(places.get(i), that());
    }
    return without(parser.parse(filled), places, words.size());
  }

  /** Before which tokens a "that" was left out, left to right. */
  static List<Integer> places(List<Token> tokens) {
    List<Integer> places = new ArrayList<>();
    for (Token token : tokens) {
      boolean says = token.verb() && token.lemmaIn(SAYING) && !token.tag().equals("VBG");
      int start = says ? start(tokens, token.index() + 1) : tokens.size();
      if (start < tokens.size() && clause(tokens, start)) {
        places.add(start);
      }
    }
    return places;
  }

  /** The next word after the day on which it was said ("said on Friday the army had ..."). */
  private static int start(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && DAYS.contains(word(tokens, at))) {
      at++;
    }
    boolean day = at + 1 < tokens.size() && word(tokens, at).equals("on") && DAYS.contains(word(tokens, at + 1));
    return day ? at + 2 : at;
  }

  /** Whether a noun or pronoun with what belongs to it, and then a finite verb, begin here. */
  private static boolean clause(List<Token> tokens, int start) {
    boolean subject = false;
    for (int i = start; i < Math.min(tokens.size(), start + REACH); i++) {
      Token token = tokens.get(i);
      if (FINITE.contains(token.tag())) {
        return subject && !Set.of("CC", "IN").contains(tokens.get(i - 1).tag());
      }
      boolean begins = i > start || !token.tag().equals("IN");
      if (!begins || !inside(token)) {
        return false;
      }
      subject = subject || token.noun() || token.tag().equals("PRP") || token.tag().equals("EX") || token.tag().equals("CD") || token.tag().equals("DT");
    }
    return false;
  }

  private static boolean inside(Token token) {
    return token.noun() || Set.of("DT", "JJ", "JJR", "JJS", "CD", "POS", "PRP", "PRP$", "EX", "HYPH", "CC", "RB", "PDT", "VBN").contains(token.tag())
        || token.tag().equals("IN") && WITHIN.contains(token.text().toLowerCase(Locale.ROOT)) || token.text().matches("[\"“”$-]|least|than");
  }

  private static String word(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }

  private static CoreLabel that() {
    CoreLabel that = new CoreLabel();
    that.setWord("that");
    that.setValue("that");
    that.setTag("IN");
    return that;
  }

  /** The tree with the added words taken out; what hangs on them goes to their heads. */
  private static Syntax without(Syntax tree, List<Integer> places, int size) {
    int[] now = new int[size + places.size()];
    int[] was = new int[size];
    int next = 0;
    for (int i = 0; i < now.length; i++) {
      boolean added = places.contains(next) && i == next + places.indexOf(next);
      now[i] = added ? -1 : next;
      if (!added) {
        was[next++] = i;
      }
    }
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      int head = tree.head(was[i]);
      while (head >= 0 && now[head] < 0) {
        head = tree.head(head);
      }
      heads[i] = head < 0 ? -1 : now[head];
      relations[i] = tree.relation(was[i]);
    }
    return new Syntax(heads, relations);
  }
}
