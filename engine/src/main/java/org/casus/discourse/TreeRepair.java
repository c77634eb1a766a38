package org.casus.discourse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends mistakes that the parser makes throughout this field: in "accused of killing 300 civilians" it takes "killing" for
 * an adjective of the civilians, which costs the act its object, in "fled after killing six miners" it hangs "killing" on
 * "after", and in "On Monday rebels attacked" it takes "Monday rebels" for the day, which costs the act its doer. Stateless.
 */
final class TreeRepair {

  private static final Set<String> BEFORE = Set.of("of", "for", "after", "before", "by", "in", "from", "without", "despite", "with", "while", "since");
  private static final Set<String> COUNTS = Set.of("CD", "DT", "PRP$");
  private static final Set<String> VAGUE = Set.of("dozens", "hundreds", "thousands", "scores", "several", "many", "more");
  private static final Set<String> ACTS = Set.of("killing", "firing", "launching", "striking", "raiding", "storming", "wounding", "injuring", "attacking", "abducting", "kidnapping", "bombing", "shelling", "murdering", "executing",
      "torturing", "arresting", "detaining", "massacring", "destroying", "burning", "ambushing", "shooting", "targeting", "capturing", "seizing");

  private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
      "april", "may", "june", "july", "august", "september", "october", "november", "december");

  private static final Set<String> CHARGES = Set.of("accuse", "suspect");
  private static final Set<String> SAYING = Set.of("say", "believe", "think", "claim", "add", "allege", "report", "note", "argue", "insist", "suggest", "confirm");

  private TreeRepair() {}

  static Syntax repair(List<Token> tokens, Syntax tree) {
    Syntax mended = tree;
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (gerund(tokens, mended, i)) {
        mended = raised(tokens, mended, i);
      } else if (dayBefore(tokens, mended, i)) {
        mended = doer(tokens, mended, i);
      } else if (saying(tokens, mended, i)) {
        mended = told(mended, i);
      } else if (adverb(tokens, mended, i)) {
        mended = changed(mended, i, mended.head(i - 1), "advcl", List.of(i - 1));
      }
    }
    return mended;
  }

  /** "of killing 300 civilians": between a preposition and a number or article stands no adjective. */
  private static boolean gerund(List<Token> tokens, Syntax tree, int at) {
    Token next = tokens.get(at + 1);
    return tokens.get(at).tag().equals("VBG") && tree.relation(at).equals("amod") && tree.head(at) > at
        && BEFORE.contains(word(tokens, at - 1)) && ACTS.contains(word(tokens, at))
        && (COUNTS.contains(next.tag()) || VAGUE.contains(word(tokens, at + 1)) || charge(tokens, tree, at));
  }

  /** "accused Armenia of bombing Ganja". */
  private static boolean charge(List<Token> tokens, Syntax tree, int gerund) {
    int verb = tree.head(tree.head(gerund));
    return word(tokens, gerund - 1).equals("of") && verb >= 0 && verb < gerund && tokens.get(verb).lemmaIn(CHARGES);
  }

  /** "fled after killing": the preposition, taken for an adverb, has the gerund under it. */
  private static boolean adverb(List<Token> tokens, Syntax tree, int at) {
    return tokens.get(at).tag().equals("VBG") && tree.head(at) == at - 1 && tokens.get(at - 1).tag().equals("IN")
        && BEFORE.contains(word(tokens, at - 1)) && tree.relation(at - 1).equals("advmod") && tree.head(at - 1) >= 0
        && tokens.get(tree.head(at - 1)).verb();
  }

  /** "On Monday rebels attacked": a verb without a subject, right after a noun that has the day for a modifier. */
  private static boolean dayBefore(List<Token> tokens, Syntax tree, int noun) {
    int verb = noun + 1;
    boolean adjunct = tree.relation(noun).equals("obl") || tree.relation(noun).equals("nmod") && tree.relation(tree.head(noun)).equals("obl"); // "before dawn on Monday rebels attacked"
    return adjunct && tokens.get(verb).tag().equals("VBD") && tokens.get(noun).noun() && tree.under(noun, verb)
        && tree.children(verb, "nsubj", "nsubj:pass", "aux:pass").isEmpty() && day(tokens, tree, noun) >= 0
        && tree.children(noun, "case").size() == 1 && tree.children(noun, "case").get(0) < day(tokens, tree, noun);
  }

  private static int day(List<Token> tokens, Syntax tree, int noun) {
    return tree.children(noun, "compound").stream().filter(c -> DAYS.contains(word(tokens, c))).findFirst().orElse(-1);
  }

  private static Syntax doer(List<Token> tokens, Syntax tree, int noun) {
    int verb = noun + 1;
    int day = day(tokens, tree, noun);
    Syntax mended = changed(tree, day, verb, "obl", List.of());
    for (int preposition : tree.children(noun, "case")) {
      mended = changed(mended, preposition, day, "case", List.of());
    }
    for (int number : tree.children(noun, "nummod")) {
      mended = Math.abs(number - day) <= 3 && number != noun - 1 || number == day - 1 ? changed(mended, number, day, "nummod", List.of()) : mended;
    }
    return changed(mended, noun, verb, "nsubj", List.of());
  }

  /** "Two officials, who asked not to be named, said rebels attacked the base": the saying, taken for a clause of theirs. */
  private static boolean saying(List<Token> tokens, Syntax tree, int verb) {
    int speaker = tree.head(verb);
    boolean clause = tree.relation(verb).equals("acl:relcl") && tokens.get(verb).lemmaIn(SAYING) && tokens.get(verb - 1).text().equals(",");
    boolean misled = clause && speaker >= 0 && tree.relation(speaker).equals("nsubj") && tree.head(speaker) > verb;
    return misled && objects(tree, verb).size() == 1 && verbal(tokens, tree, objects(tree, verb).get(0), tree.head(speaker));
  }

  private static List<Integer> objects(Syntax tree, int verb) {
    return tree.children(verb, "obj").stream().filter(object -> object > verb).toList();
  }

  /** Whether nothing but "had", "was" or "behind the" stands between a noun and what is said of it. */
  private static boolean verbal(List<Token> tokens, Syntax tree, int noun, int predicate) {
    return predicate > noun && tokens.subList(noun + 1, predicate).stream()
        .allMatch(t -> tree.head(t.index()) == predicate || t.tag().matches("VB.*|MD|RB.*"));
  }

  /** The saying rules what is said, whose subject is what was taken for the saying's object. */
  private static Syntax told(Syntax tree, int verb) {
    int speaker = tree.head(verb);
    int said = tree.head(speaker);
    int object = objects(tree, verb).get(0);
    Syntax mended = changed(tree, verb, tree.head(said), tree.relation(said), List.of());
    mended = changed(mended, said, verb, "ccomp", List.of());
    mended = changed(mended, speaker, verb, "nsubj", List.of());
    return changed(mended, object, said, "nsubj", List.of());
  }

  /** The gerund takes its noun's place, and the noun becomes its object. */
  private static Syntax raised(List<Token> tokens, Syntax tree, int gerund) {
    int noun = tree.head(gerund);
    int head = tree.head(noun);
    int above = accuser(tokens, tree, head) ? tree.head(head) : head;
    String relation = above < 0 ? tree.relation(noun) : tokens.get(above).verb() ? "advcl" : "acl";
    Syntax objectless = changed(tree, gerund, above, relation, tree.children(noun, "case"));
    return changed(objectless, noun, gerund, "obj", List.of());
  }

  /** The tree with a token under another head, and with these tokens as its marks. */
  private static Syntax changed(Syntax tree, int token, int head, String relation, List<Integer> marks) {
    int[] heads = IntStream.range(0, tree.size()).map(tree::head).toArray();
    String[] relations = IntStream.range(0, tree.size()).mapToObj(tree::relation).toArray(String[]::new);
    heads[token] = head;
    relations[token] = relation;
    for (int mark : marks) {
      heads[mark] = token;
      relations[mark] = "mark";
    }
    return new Syntax(heads, relations);
  }

  /** "accused by the army of killing": the accusation has the act, not the army. */
  private static boolean accuser(List<Token> tokens, Syntax tree, int noun) {
    return noun >= 0 && tree.head(noun) >= 0 && tokens.get(tree.head(noun)).verb()
        && tree.children(noun, "case").stream().anyMatch(c -> word(tokens, c).equals("by"));
  }

  private static String word(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
