package org.casus.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;

/**
 * Subjects and objects of a sentence's verbs, seen through passives, participles, relative clauses, shared subjects and
 * coordination. Reads one sentence; not shared between threads.
 */
final class Clauses {

  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");
  private static final Set<String> SHARES_SUBJECT = Set.of("conj", "xcomp", "advcl", "dep");

  private static final Set<String> CHARGE = Set.of("accuse", "blame", "suspect");
  private static final Set<String> SPEAKING = Set.of("say", "add", "claim", "call", "state", "cite", "argue", "insist", "warn", "vow", "demand", "urge", "note", "describe", "point");
  private static final Set<String> CONTROL = Set.of("accuse", "suspect", "blame", "urge", "order", "force", "ask", "allow", "enable");
  /** Verbs that give their object a clause in the passive alone: "was said to have", but not "said". */
  private static final Set<String> RAISING = Set.of("believe", "think", "say", "know", "report", "allege", "presume", "assume", "rumor");

  private static final Set<String> HOLDERS = Set.of("total", "number", "dozen", "dozens", "score", "scores", "hundred", "hundreds",
      "thousand", "thousands", "series", "column", "part", "section", "portion", "wave", "salvo", "volley", "barrage", "batch", "handful", "couple", "pair", "row", "group", "most", "many", "several");

  private final Sentence sentence;
  private final Syntax tree;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** The tokens that do what the verb says. */
  List<Integer> subjects(int verb) {
    return subjects(verb, 3);
  }

  private List<Integer> subjects(int verb, int steps) {
    if (passive(verb)) {
      return expanded(agents(verb));
    }
    int cleft = Cleft.subject(sentence, verb);
    if (cleft >= 0) {
      return expanded(List.of(cleft));
    }
    List<Integer> own = tree.children(verb, "nsubj");
    if (own.isEmpty()) {
      own = tree.children(verb, "aux", "aux:pass", "cop", "dep").stream().filter(this::acronym).toList();
    }
    if (!own.isEmpty()) {
      return expanded(own.stream().map(s -> relative(s, verb)).map(this::noun).map(s -> nearer(s, verb)).toList());
    }
    List<Integer> clause = tree.children(verb, "csubj").stream().filter(c -> noun(c) != c).map(this::noun).toList();
    if (!clause.isEmpty()) {
      return expanded(clause);
    }
    int head = above(verb);
    if (head < 0 || steps == 0) {
      return List.of();
    }
    if (controlled(verb, head) || consequence(verb, head)) {
      return objects(head);
    }
    if (tree.relation(verb).equals("acl") && sentence.tokens().get(verb).tag().equals("VBG")) {
      int main = sentence.tokens().get(verb - 1).text().equals(",") ? verbAbove(head) : -1;
      return main >= 0 && head > main ? subjects(main, steps - 1) : List.of(head); // "overran the base, taking hostages"
    }
    if (SHARES_SUBJECT.contains(tree.relation(verb)) && reduced(head)) {
      return expanded(tree.children(head, "nsubj")); // "a mine laid by rebels exploded"
    }
    return SHARES_SUBJECT.contains(tree.relation(verb)) && sentence.tokens().get(head).verb() && !passive(head)
        ? subjects(head, steps - 1)
        : List.of();
  }

  private int verbAbove(int token) {
    int at = token;
    while (at >= 0 && !sentence.tokens().get(at).verb()) {
      at = tree.head(at);
    }
    return at;
  }

  /** "IS had carried out": the group, which the parser takes for an auxiliary. */
  private boolean acronym(int token) {
    return sentence.tokens().get(token).text().equals("IS") && sentence.tokens().stream().anyMatch(t -> t.text().length() > 3 && t.text().equals(t.text().toLowerCase(java.util.Locale.ROOT)));
  }

  /** "Rebels trained by X shelled", "militias in Y backed by X attack": the noun before a participle taken for the subject. */
  private int noun(int subject) {
    boolean participle = Set.of("VBN", "VBD").contains(sentence.tokens().get(subject).tag());
    return participle ? tree.children(subject, "nsubj", "dep").stream().filter(c -> c < subject && sentence.tokens().get(c).noun()).findFirst().orElse(subject) : subject;
  }

  /** "after raids that hit X, a militia fired": X, which a verb governs, is no subject, but what was taken for its apposition. */
  private int nearer(int subject, int verb) {
    int before = tree.extent(subject)[0] - 1;
    boolean governed = subject < verb && before >= 0 && (sentence.tokens().get(before).verb() || sentence.tokens().get(before).tag().equals("IN"));
    return governed ? tree.children(subject, "appos").stream().filter(a -> a == verb - 1).findFirst().orElse(subject) : subject;
  }

  /** The verb above; "demanding that X withdraw and praising Y": one of the same form. */
  private int above(int verb) {
    int head = tree.head(verb);
    boolean other = head >= 0 && tree.relation(verb).equals("conj") && sentence.tokens().get(verb).tag().equals("VBG")
        && sentence.tokens().get(head).tag().equals("VB") && tree.relation(head).equals("ccomp") && tree.head(head) >= 0;
    return other ? tree.head(head) : head;
  }

  /** "accused X of doing", "urged X to do", "X is believed to have done": the object of the upper verb does what the lower one says. */
  private boolean controlled(int verb, int head) {
    return SHARES_SUBJECT.contains(tree.relation(verb)) && !tree.relation(verb).equals("conj")
        && (CONTROL.contains(lemma(head)) || RAISING.contains(lemma(head)) && passive(head)) && !tree.children(verb, "mark", "case").isEmpty() && !objects(head).isEmpty();
  }

  /** "accused the rebels of shelling the market, killing nine": whoever shelled killed, not who accuses. */
  private boolean consequence(int verb, int head) {
    return verb > head && sentence.tokens().get(verb).tag().equals("VBG") && Set.of("advcl", "dep").contains(tree.relation(verb))
        && CHARGE.contains(lemma(head)) && !SPEAKING.contains(lemma(verb)) && !objects(head).isEmpty() && chargedBefore(verb, head);
  }

  /** Whether the charge is of doing something: "of shelling". */
  private boolean chargedBefore(int verb, int head) {
    return java.util.stream.IntStream.range(head + 1, verb)
        .anyMatch(i -> sentence.tokens().get(i).tag().equals("VBG") && !tree.children(i, "mark", "case").isEmpty() && tree.under(i, head));
  }

  /** "is said to have been attacked": the subject of the verb above is what it was done to. */
  private boolean raised(int verb) {
    return tree.relation(verb).equals("xcomp") && passive(tree.head(verb)) && controlled(verb, tree.head(verb));
  }

  /** What "by" names; the parser may hang it on another word after the verb ("was supplied with arms by X"). */
  private List<Integer> agents(int verb) {
    List<Integer> own = prepositional(verb, Set.of("by"));
    int next = nounAfterBy(verb);
    if (own.isEmpty() && next > verb) {
      return List.of(next);
    }
    return !own.isEmpty() ? own : tree.children(verb, "obl").stream().filter(o -> o > verb)
        .flatMap(o -> prepositional(o, Set.of("by")).stream()).toList();
  }

  /** The tokens to which it is done. */
  List<Integer> objects(int verb) {
    List<Integer> found = new ArrayList<>();
    if (passive(verb)) {
      tree.children(verb, "nsubj:pass", reduced(verb) || tree.relation(verb).equals("conj") ? "nsubj" : "nsubj:pass").stream().map(s -> relative(s, verb)).forEach(found::add);
      boolean participle = found.isEmpty() && Set.of("acl", "amod").contains(tree.relation(verb));
      if (participle && tree.head(verb) >= 0) {
        found.add(tree.head(verb));
      }
      if (found.isEmpty() && tree.head(verb) >= 0 && (tree.relation(verb).equals("conj") && passive(tree.head(verb)) || raised(verb))) {
        return objects(tree.head(verb));
      }
    } else {
      found.addAll(tree.children(verb, "obj"));
      if (found.isEmpty()) { // "bombed positions held by rebels"
        tree.children(verb, "dep", "ccomp").stream().filter(c -> c > verb && reduced(c)).forEach(c -> found.addAll(tree.children(c, "nsubj")));
      }
    }
    return expanded(found);
  }

  /** Nouns that hang on a token by one of these prepositions. */
  List<Integer> prepositional(int token, Set<String> prepositions) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(token)) {
      String relation = tree.relation(child);
      boolean oblique = relation.equals("obl") || relation.equals("nmod") || relation.equals("dep") || relation.equals("obj");
      if (oblique && tree.children(child, "case", "mark").stream().anyMatch(c -> prepositions.contains(lemma(c)))) {
        found.add(child);
      }
    }
    return found;
  }

  /** Whether the verb stands in the passive or is a passive participle. */
  boolean passive(int verb) {
    if (tree.children(verb, "aux:pass", "nsubj:pass").stream().anyMatch(c -> !acronym(c))) {
      return true;
    }
    boolean participle = sentence.tokens().get(verb).tag().equals("VBN");
    if (reduced(verb)) {
      return true;
    }
    if (participle && tree.relation(verb).equals("conj") && tree.head(verb) >= 0) {
      boolean own = tree.children(verb, "nsubj").stream().anyMatch(s -> !gapped(s, verb)) || !tree.children(verb, "obj", "aux").isEmpty();
      return !own && !tree.children(tree.head(verb), "aux:pass", "nsubj:pass").isEmpty();
    }
    return participle && tree.relation(verb).equals("acl") && tree.children(verb, "obj").isEmpty();
  }

  /** "ten were killed and six wounded": a number that shares the passive of the verb before. */
  private boolean gapped(int subject, int verb) {
    boolean number = sentence.tokens().get(subject).tag().equals("CD") || !tree.children(subject, "nummod").isEmpty()
        || Set.of("other", "others", "another", "several", "dozen", "many", "more").contains(lemma(subject));
    return number && verb - subject <= 2;
  }

  /** "Rockets fired by X landed": a participle that the parser took for the main verb. */
  private boolean reduced(int verb) {
    return sentence.tokens().get(verb).tag().equals("VBN") && tree.children(verb, "aux", "aux:pass", "obj").isEmpty()
        && tree.children(verb, "nsubj").stream().anyMatch(s -> s == verb - 1)
        && prepositional(verb, Set.of("by")).contains(nounAfterBy(verb));
  }

  private int nounAfterBy(int verb) {
    boolean by = verb + 1 < sentence.tokens().size() && lemma(verb + 1).equals("by");
    return by ? tree.head(verb + 1) : -1;
  }

  /** What a relative pronoun stands for. */
  private int relative(int token, int verb) {
    boolean pronoun = RELATIVE.contains(lemma(token)) && tree.relation(verb).startsWith("acl");
    return pronoun && tree.head(verb) >= 0 ? tree.head(verb) : token;
  }

  /** The tokens with those that are coordinated with them. */
  List<Integer> expanded(List<Integer> tokens) {
    Set<Integer> all = new LinkedHashSet<>();
    for (int given : tokens) {
      int token = held(given);
      all.add(token);
      for (int conjunct : tree.children(token, "conj")) {
        if (!sentence.tokens().get(conjunct).verb()) {
          all.add(conjunct);
        }
      }
    }
    return List.copyOf(all);
  }

  /** "a total of 15 fighters", "some of the hostages": what the quantity is of. */
  private int held(int token) {
    boolean quantity = HOLDERS.contains(lemma(token)) || Set.of("CD", "DT").contains(sentence.tokens().get(token).tag());
    return !quantity ? token : tree.children(token, "nmod").stream()
        .filter(c -> tree.children(c, "case").stream().anyMatch(k -> lemma(k).equals("of")) && sentence.tokens().get(c).noun()).findFirst().orElse(token);
  }

  private String lemma(int token) {
    return sentence.tokens().get(token).lemma().toLowerCase(java.util.Locale.ROOT);
  }
}
