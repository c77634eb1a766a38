package org.casus.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.EventType;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;

/** Whether a word that can evoke an event does so where it stands. Reads one report; not thread-safe. */
final class Triggers {

  private static final Set<String> FIGURATIVE =
      Set.of("economic", "diplomatic", "charm", "media", "legal", "verbal", "political", "propaganda", "rhetorical", "personal",
          "financial", "trade", "heart", "panic", "electoral", "election", "presidential", "congressional", "smear", "publicity",
          "advertising", "press", "disinformation", "defamation", "vaccination", "literacy", "fundraising");
  private static final Set<EventType> OF_FORCE = EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE);
  private static final Set<String> ANY = Set.of("every", "each", "any");

  private final Mentions mentions;
  private final Frames frames;

  Triggers(Mentions mentions, Frames frames) {
    this.mentions = mentions;
    this.frames = frames;
  }

  boolean usable(Sentence sentence, Token token, Frame frame) {
    return token.verb() ? verb(sentence, token, frame) : noun(sentence, token, frame);
  }

  private static boolean verb(Sentence sentence, Token token, Frame frame) {
    boolean hyphenated = token.index() > 0 && sentence.tokens().get(token.index() - 1).text().equals("-");
    return !hyphenated && !(frame.type() == EventType.AID && against(sentence, token))
        && !(frame.type() == EventType.THREATEN && danger(sentence, token));
  }

  /** "aircraft delivered bombs against a column": what is used on somebody helps nobody. */
  private static boolean against(Sentence sentence, Token verb) {
    List<Integer> near = new ArrayList<>(sentence.tree().children(verb.index(), "obj"));
    near.add(verb.index());
    return near.stream().flatMap(at -> sentence.tree().children(at).stream())
        .filter(c -> sentence.tree().relation(c).startsWith("obl") || sentence.tree().relation(c).startsWith("nmod"))
        .flatMap(c -> sentence.tree().children(c, "case").stream()).anyMatch(c -> sentence.tokens().get(c).lemma().equals("against"));
  }

  /** "threatening its influence": a danger rather than a threat, which says what will be done. */
  private static boolean danger(Sentence sentence, Token verb) {
    return verb.lemma().equals("threaten") && verb.tag().equals("VBG") && sentence.tree().children(verb.index(), "xcomp", "ccomp", "aux").isEmpty();
  }

  private boolean noun(Sentence sentence, Token token, Frame frame) {
    boolean kind = frame.name().equals("assault.fighting") && sentence.tree().relation(token.index()).equals("compound"); // "combat operations"
    return !kind && !modifier(sentence, token) && !insideName(sentence, token) && mentions.dateAt(sentence, token.index()).isEmpty()
        && (!frame.swap() || under(sentence, token)) && !generic(sentence, token) && !listed(sentence, token)
        && !(OF_FORCE.contains(frame.type()) && figurative(sentence, token));
  }

  private boolean modifier(Sentence sentence, Token token) {
    int head = sentence.tree().head(token.index());
    return sentence.tree().relation(token.index()).equals("compound") && head > token.index()
        && frames.of(sentence.tokens().get(head)) == null;
  }

  private boolean insideName(Sentence sentence, Token token) {
    return mentions.actorAt(sentence, token.index())
        .filter(m -> m.actor().kind() != ActorKind.INSTALLATION)
        .filter(m -> m.head() != token.index() || m.basis() == ActorMention.Basis.REGISTER && m.first() < m.last() && token.tag().startsWith("NNP")).isPresent();
  }

  /** "using attack, bomber and fighter aircraft": a bare noun in a list is a modifier. */
  private static boolean listed(Sentence sentence, Token token) {
    return token.tag().equals("NN") && sentence.tree().children(token.index(), "det", "amod", "compound", "nmod", "nummod", "nmod:poss", "case").isEmpty()
        && !sentence.tree().children(token.index(), "conj").isEmpty() && Set.of("obj", "conj").contains(sentence.tree().relation(token.index()));
  }

  private static boolean generic(Sentence sentence, Token token) {
    return sentence.tree().children(token.index(), "det").stream()
        .anyMatch(c -> ANY.contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
  }

  /** "an economic offensive", "a heart attack", "their electoral campaign". */
  private static boolean figurative(Sentence sentence, Token token) {
    return token.index() > 0 && sentence.tokens().get(token.index() - 1).lemmaIn(FIGURATIVE)
        || sentence.tree().children(token.index(), "amod", "compound").stream().anyMatch(c -> sentence.tokens().get(c).lemmaIn(FIGURATIVE));
  }

  /** "under heavy fire", "under attack". */
  static boolean under(Sentence sentence, Token token) {
    return sentence.tokens().subList(Math.max(0, token.index() - 4), token.index()).stream().anyMatch(t -> t.lemma().equals("under"))
        && sentence.tree().children(token.index(), "case").stream().anyMatch(c -> sentence.tokens().get(c).lemma().equals("under"));
  }
}
