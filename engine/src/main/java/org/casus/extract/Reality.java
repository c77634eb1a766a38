package org.casus.extract;

import java.util.Locale;
import java.util.Set;
import org.casus.assertion.EventStatus;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;

/** Whether an event is told as having happened, planned, denied or merely thought of. Stateless. */
final class Reality {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");
  private static final Set<String> AVERTED = Set.of("refrain", "avoid", "avert", "foil", "thwart", "halt", "abort", "forgo");
  private static final Set<String> UNREAL =
      Set.of("prevent", "want", "seek", "plan", "intend", "aim", "prepare", "hope", "consider", "deter", "call", "demand",
          "urge", "ask", "risk", "fear", "expect", "warn", "threaten", "vow", "try", "attempt", "need", "refuse", "require",
          "allow", "enable", "resist", "discourage", "force", "push", "pressure", "tell", "agree", "decide", "pledge", "likely");
  /** What is called for because something happened: "an inquiry into the attack". */
  private static final Set<String> ABOUT = Set.of("investigation", "inquiry", "enquiry", "probe", "end", "halt", "condemnation", "response", "justice", "cessation");
  private static final Set<String> BEGUN = Set.of("begin", "start", "continue", "manage", "proceed", "help", "go", "use", "coordinate",
      "cooperate", "collaborate", "join", "unite", "conspire");

  private static final Set<String> DENIED = Set.of("ccomp", "xcomp", "advcl", "dep");
  private static final Set<String> COMMIT = Set.of("announce", "declare", "note", "state", "promise", "confirm");

  private static final Set<String> POSSIBLE = Set.of("possible", "likely", "unlikely", "probable");

  private Reality() {}

  static EventStatus of(EventDraft draft) {
    Sentence sentence = draft.sentence;
    if (draft.anchors.stream().anyMatch(a -> governedBy(sentence, a, Set.of("deny")) && DENIED.contains(sentence.tree().relation(a)) && sentence.tokens().get(a).verb())) {
      return EventStatus.DENIED;
    }
    boolean denied = draft.anchors.stream().anyMatch(a -> negated(sentence, a));
    if (denied || draft.anchors.stream().anyMatch(a -> governedBy(sentence, a, AVERTED))) {
      return EventStatus.DENIED;
    }
    EventStatus status = EventStatus.HAPPENED;
    for (int anchor : draft.anchors) {
      EventStatus here = modality(sentence, anchor);
      status = here == EventStatus.HAPPENED ? status : here;
    }
    return status == EventStatus.HAPPENED && !draft.sentence.tokens().get(draft.trigger()).verb()
        ? nominal(sentence, draft.trigger()) : status;
  }

  private static boolean negated(Sentence sentence, int token) {
    return sentence.tree().children(token, "advmod", "neg", "det").stream()
        .anyMatch(c -> NEGATIONS.contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
  }

  private static boolean governedBy(Sentence sentence, int token, Set<String> lemmas) {
    int head = sentence.tree().head(token);
    return head >= 0 && sentence.tokens().get(head).lemmaIn(lemmas) && !sentence.tree().relation(token).startsWith("nsubj");
  }

  private static EventStatus modality(Sentence sentence, int token) {
    Token word = sentence.tokens().get(token);
    if (!word.verb()) {
      return EventStatus.HAPPENED;
    }
    for (int child : sentence.tree().children(token, "aux")) {
      EventStatus status = auxiliary(sentence, token, sentence.tokens().get(child));
      if (status != EventStatus.HAPPENED) {
        return status;
      }
    }
    return conditional(sentence, token) || infinitive(sentence, token) || demanded(sentence, token) || ability(sentence, token) ? EventStatus.HYPOTHETICAL : EventStatus.HAPPENED;
  }

  private static EventStatus auxiliary(Sentence sentence, int verb, Token aux) {
    boolean perfect = sentence.tree().children(verb, "aux").stream().anyMatch(c -> sentence.tokens().get(c).lemma().equals("have"));
    return switch (aux.lemma().toLowerCase(Locale.ROOT)) {
      case "will", "shall", "'ll", "’ll" -> EventStatus.PLANNED;
      case "would" -> promised(sentence, verb) ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL;
      case "should", "can", "must" -> EventStatus.HYPOTHETICAL;
      case "may", "might", "could" -> perfect ? EventStatus.HAPPENED : EventStatus.HYPOTHETICAL;
      default -> EventStatus.HAPPENED;
    };
  }

  /** "announced that they would withdraw": what a speaker commits himself to. */
  private static boolean promised(Sentence sentence, int verb) {
    int head = sentence.tree().head(verb);
    return head >= 0 && sentence.tree().relation(verb).equals("ccomp") && sentence.tokens().get(head).lemmaIn(COMMIT);
  }

  private static boolean conditional(Sentence sentence, int token) {
    return sentence.tree().children(token, "mark").stream()
        .anyMatch(c -> Set.of("if", "unless", "whether", "should").contains(sentence.tokens().get(c).lemma()));
  }

  /** "capable of killing": an ability or a will, not an act. */
  private static boolean ability(Sentence sentence, int token) {
    boolean joined = sentence.tree().relation(token).equals("conj") && sentence.tree().head(token) >= 0;
    int head = sentence.tree().head(joined ? sentence.tree().head(token) : token);
    return sentence.tokens().get(token).tag().equals("VBG") && head >= 0 && !sentence.tokens().get(head).verb()
        && sentence.tokens().get(head).tag().startsWith("JJ");
  }

  /** What somebody only demands, fears or plans. */
  private static boolean demanded(Sentence sentence, int token) {
    int head = sentence.tree().head(token);
    boolean complement = sentence.tree().relation(token).equals("ccomp") || sentence.tree().relation(token).equals("xcomp");
    return complement && head >= 0 && sentence.tokens().get(head).lemmaIn(UNREAL) && !sentence.tokens().get(head).lemma().equals("tell");
  }

  /** "to attack", unless it stands under a verb that says it was begun, or tells of the past ("is said to have attacked"). */
  private static boolean infinitive(Sentence sentence, int token) {
    Syntax tree = sentence.tree();
    boolean to = tree.children(token, "mark").stream().anyMatch(c -> sentence.tokens().get(c).tag().equals("TO"));
    int head = tree.head(token);
    boolean begun = head >= 0 && sentence.tokens().get(head).lemmaIn(BEGUN);
    boolean past = head >= 0 && !sentence.tokens().get(head).lemmaIn(UNREAL) && !negated(sentence, head) && tree.children(token, "aux").stream().anyMatch(c -> sentence.tokens().get(c).lemma().equals("have"));
    return to && !past && (!begun || head < token && tree.relation(token).equals("xcomp") && infinitive(sentence, head)); // "urged them to continue to provide"
  }

  /** "An attack that ... would bring ...", "an assault remains possible", "likely to keep up the blockade". */
  private static boolean imagined(Sentence sentence, int noun) {
    Syntax tree = sentence.tree();
    boolean definite = tree.children(noun, "det", "nmod:poss").stream()
        .anyMatch(c -> Set.of("the", "this", "these", "those", "that").contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
    if (!tree.children(noun, "cop").isEmpty() && tree.children(noun, "aux").stream().anyMatch(c -> sentence.tokens().get(c).lemma().equals("would"))) {
      return true; // "it would be the first attack"
    }
    int head = tree.head(noun);
    for (int steps = 0; head >= 0 && steps < 3; steps++) {
      Token word = sentence.tokens().get(head);
      boolean possible = word.lemmaIn(POSSIBLE) || word.verb() && tree.children(head, "xcomp").stream().anyMatch(c -> sentence.tokens().get(c).lemmaIn(POSSIBLE));
      boolean modal = tree.children(head, "aux").stream().map(c -> sentence.tokens().get(c).lemma().toLowerCase(Locale.ROOT)).anyMatch(Set.of("would", "could", "might", "may", "will")::contains)
          && tree.children(head, "aux").stream().noneMatch(c -> sentence.tokens().get(c).lemma().equals("have"));
      if (!definite && (possible || modal || word.verb() && infinitive(sentence, head))) {
        return true;
      }
      head = word.verb() ? -1 : tree.head(head);
    }
    return false;
  }

  /** A noun under a verb that says it is only wanted, feared or prevented, or called "further", "future", "potential". */
  private static EventStatus nominal(Sentence sentence, int noun) {
    Syntax tree = sentence.tree();
    boolean open = tree.children(noun, "amod").stream()
        .anyMatch(c -> Set.of("further", "future", "potential", "possible", "planned", "upcoming", "more").contains(sentence.tokens().get(c).lemma()));
    if (open) {
      return EventStatus.HYPOTHETICAL;
    }
    if (imagined(sentence, noun)) {
      return EventStatus.HYPOTHETICAL;
    }
    int head = tree.head(noun);
    for (int steps = 0; head >= 0 && steps < 2; steps++) {
      boolean object = Set.of("obj", "nsubj:pass", "xcomp", "ccomp", "nmod", "dep").contains(tree.relation(noun))
          || tree.relation(noun).equals("obl") && tree.children(noun, "case").stream()
              .anyMatch(c -> Set.of("from", "for", "of", "to", "into").contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
      boolean told = tree.relation(noun).equals("ccomp") && sentence.tokens().get(head).lemma().equals("tell");
      if (object && !told && !planned(sentence, head, noun) && sentence.tokens().get(head).lemmaIn(UNREAL)) {
        return EventStatus.HYPOTHETICAL;
      }
      head = sentence.tokens().get(head).verb() || sentence.tokens().get(head).lemmaIn(ABOUT) ? -1 : tree.head(head);
    }
    return EventStatus.HAPPENED;
  }

  /** "convicted of planning the bombing": what was planned has come about. */
  private static boolean planned(Sentence sentence, int verb, int deed) {
    Token word = sentence.tokens().get(verb);
    boolean definite = sentence.tree().children(deed, "det").stream().anyMatch(c -> Set.of("the", "this", "that", "these").contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
    return definite && word.tag().equals("VBG") && word.lemma().equals("plan") && verb > 0 && Set.of("of", "for", "in").contains(sentence.tokens().get(verb - 1).lemma());
  }
}
