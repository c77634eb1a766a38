package org.casus.narrate;

import java.util.Locale;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.RelationKind;
import org.casus.assertion.Role;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;

/** Who says what of whom, always as somebody's word and with the hedge that was used. */
public final class AttributionWords {
  private static final Set<String> ADVERBS = Set.of(
      "likely", "probably", "presumably", "allegedly", "reportedly", "apparently", "seemingly", "possibly",
      "potentially", "purportedly", "supposedly", "ostensibly", "perhaps", "very likely", "highly likely",
      "almost certainly");

  private static final Set<String> PRONOUNS = Set.of("it", "them");

  private final CaseIndex index;

  /** Words for the attributions of this case. */
  public AttributionWords(CaseIndex index) {
    this.index = index;
  }

  /** Whose word it is: the named origin, else the report by its publisher or title. */
  public String speaker(Assertion assertion, Voice voice) {
    boolean report = voice.reportItself() || voice.by().name().equalsIgnoreCase("report");
    return report ? Naming.report(index.report(assertion.report())) : Naming.actor(voice.by());
  }

  /** One attribution as a sentence about an incident that {@code what} describes. */
  public Statement sentence(AttributionAssertion word, String what) {
    String speaker = speaker(word, word.voice());
    return new Statement(Prose.sentence(speaker + " " + predicate(word, what)), index.cite(word));
  }

  /** The same sentence as {@link #sentence} without its citation, for a format that has one cell for words. */
  public String said(AttributionAssertion word, String what) {
    return sentence(word, what).text();
  }

  private String predicate(AttributionAssertion word, String what) {
    ActorRef accused = word.accused();
    String whom = accused == null ? "nobody by name" : Naming.actor(accused);
    if (word.stance() == Stance.ACCUSES && word.voice().reportItself()) {
      return hedged(word, "wrote that " + whom + " was accused of " + doing(word.role(), what)) + ", without saying by whom";
    }
    return switch (word.stance()) {
      case CLAIMS -> hedged(word, "claimed " + what);
      case DENIES -> hedged(word, "denied " + doing(word.role(), what));
      case ACCUSES -> hedged(word, "accused " + whom + " of " + doing(word.role(), what));
      case DISPUTES -> hedged(word, "disputed that " + whom + " " + did(word.role(), what));
      case PRAISES -> hedged(word, "praised " + what + " without claiming it");
      case NONE -> hedged(word, "said that nobody had claimed " + what);
      case ASSESSES -> "assessed that " + clause(word, whom, what);
      case REPORTS -> "reported that " + clause(word, whom, what);
    };
  }

  private String clause(AttributionAssertion word, String whom, String what) {
    String hedge = index.lexicon().hedges().in(word).orElse("");
    if (ADVERBS.contains(hedge.toLowerCase(Locale.ROOT))) {
      return whom + " “" + hedge + "” " + did(word.role(), what);
    }
    return hedged(word, whom + " " + did(word.role(), what));
  }

  /** The words with the report's own hedge beside them, or its whole sentence when no single word hedges. */
  String hedged(Assertion assertion, String words) {
    if (assertion.likelihood() == Likelihood.FACT) {
      return words;
    }
    return words + " (" + hedge(assertion) + ")";
  }

  /** "in the report's words, “presumably”"; empty for a fact. */
  public String hedge(Assertion assertion) {
    if (assertion.likelihood() == Likelihood.FACT) {
      return "";
    }
    return index.lexicon().hedges().in(assertion).map(hedge -> "hedged: “" + hedge + "”")
        .orElseGet(() -> "in these words: " + Prose.quoted(assertion.evidence().get(0).quote()));
  }

  private static String did(Role role, String what) {
    return switch (role) {
      case CARRIED_OUT -> PRONOUNS.contains(what) ? "carried " + what + " out" : "carried out " + what;
      case DIRECTED -> "directed " + what;
      case SUPPORTED -> "supported " + what;
    };
  }

  private static String doing(Role role, String what) {
    return switch (role) {
      case CARRIED_OUT -> PRONOUNS.contains(what) ? "carrying " + what + " out" : "carrying out " + what;
      case DIRECTED -> "directing " + what;
      case SUPPORTED -> "supporting " + what;
    };
  }

  /** For a table's row about one incident, or a set: "The DIA accused Iran of directing it". */
  Statement cell(AttributionAssertion word, boolean single) {
    String what = single ? "it" : "them";
    return new Statement(Prose.capital(speaker(word, word.voice()) + " " + predicate(word, what)), index.cite(word));
  }

  /** A relation as part of a sentence: "Iran as backing Shia militias"; goes after "somebody described". */
  String relation(RelationAssertion relation, String doing) {
    String subject = Naming.actor(relation.subject());
    String rest = doing + " " + Naming.actor(relation.object());
    String hedge = index.lexicon().hedges().in(relation).orElse("");
    if (ADVERBS.contains(hedge.toLowerCase(Locale.ROOT))) {
      return subject + " as “" + hedge + "” " + rest;
    }
    return hedged(relation, subject + " as " + rest);
  }

  /** Whether the stance is somebody's word against another actor. */
  static boolean charge(AttributionAssertion word) {
    return word.stance() == Stance.ACCUSES || word.stance() == Stance.ASSESSES;
  }

  /** What an event is, for a sentence: "the rocket attack on the U.S. Embassy on 18 June 2020". */
  public static String what(EventAssertion event) {
    String target = event.targets().isEmpty() ? "" : " on " + Naming.actor(event.targets().get(0));
    String place = event.places().isEmpty() || event.places().get(0).isEmpty() ? "" : where(event);
    boolean single = event.count().single();
    ActName name = ActName.of(event);
    return (single ? "the " + name.singular() : Prose.amount(event.count()) + " " + name.plural())
        + target + place + (event.date().known() ? " " + Prose.when(event.date()) : "");
  }

  private static String where(EventAssertion event) {
    String place = event.places().get(0).get(0).name();
    boolean said = event.targets().stream().anyMatch(target -> target.name().equalsIgnoreCase(place));
    if (!said) {
      return " " + Naming.preposition(place) + " " + Naming.place(event.places().get(0));
    }
    return event.places().get(0).size() < 2 ? "" : " in " + event.places().get(0).get(1).name();
  }

  /** Kinds of relation by which one actor stands behind another. */
  static boolean behind(RelationKind kind) {
    return switch (kind) {
      case DIRECTS, BACKS, ARMS, FUNDS, TRAINS, FRONT_FOR -> true;
      default -> false;
    };
  }
}
