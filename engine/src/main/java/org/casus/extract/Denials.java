package org.casus.extract;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;

/** Finds the verb that denies what a clause says: "denied that X was behind it", "rejects claims that X did it". Stateless. */
final class Denials {

  private static final Set<String> DENYING =
      Set.of("deny", "reject", "dismiss", "dispute", "refute", "rebut", "rebuff", "repudiate", "contest", "contradict", "disavow", "disclaim", "deride", "ridicule", "debunk", "discount", "downplay");
  private static final Set<String> CHARGES = Set.of("claim", "accusation", "allegation", "charge", "assertion", "suggestion", "report", "statement",
      "suspicion", "rumor", "rumour", "speculation", "notion", "idea", "theory", "insinuation", "contention", "possibility", "finding", "conclusion", "fact");
  private static final Set<String> SAYING = Set.of("say", "know", "believe", "think", "confirm", "suggest", "claim", "allege", "accuse", "mean", "prove", "show", "establish", "conclude");
  private static final Set<String> PROOF = Set.of("evidence", "proof", "indication", "sign", "suggestion", "doubt", "reason");
  private static final Set<String> CLAUSAL = Set.of("ccomp", "xcomp", "acl", "advcl", "dep", "nmod", "acl:relcl");
  private static final Set<String> UPPER = Set.of("accuse", "blame", "deny", "suspect");
  private static final int STEPS = 4;

  private Denials() {}

  /** The verb of denial under which the predicate at this token stands. */
  static OptionalInt above(Sentence sentence, int predicate) {
    Syntax tree = sentence.tree();
    int at = predicate;
    for (int step = 0; step < STEPS && at >= 0; step++) {
      int head = tree.head(at);
      String relation = tree.relation(at);
      if (head < 0 || !CLAUSAL.contains(relation) && !charge(sentence, at)) {
        return OptionalInt.empty();
      }
      boolean clause = !relation.equals("advcl") && !relation.startsWith("acl:");
      if (clause && sentence.tokens().get(head).verb() && sentence.tokens().get(head).lemmaIn(DENYING)) {
        return CueMood.stands(sentence, head) ? OptionalInt.of(head) : OptionalInt.empty();
      }
      at = head;
    }
    return OptionalInt.empty();
  }

  /** "accused of directing", "denied ordering": the upper verb says whose word it is. */
  static boolean charged(Sentence sentence, int verb) {
    int head = sentence.tree().head(verb);
    return head >= 0 && !sentence.tree().relation(verb).equals("conj") && sentence.tokens().get(head).lemmaIn(UPPER);
  }

  private static boolean charge(Sentence sentence, int token) {
    return sentence.tokens().get(token).noun() && CHARGES.contains(sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT));
  }

  /** "did not say that X was behind it", "no evidence that X did it": nothing is said of X. */
  static boolean unsaid(Sentence sentence, int predicate) {
    Syntax tree = sentence.tree();
    int at = predicate;
    for (int step = 0; step < STEPS && at >= 0 && tree.head(at) >= 0 && CLAUSAL.contains(tree.relation(at)); step++) {
      int head = tree.head(at);
      boolean saying = sentence.tokens().get(head).lemmaIn(SAYING) && CueMood.negated(sentence, head);
      boolean proof = sentence.tokens().get(head).lemmaIn(PROOF) && tree.children(head, "det", "neg").stream()
          .anyMatch(c -> Set.of("no", "any").contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
      if (saying || proof) {
        return true;
      }
      at = head;
    }
    return false;
  }
}
