package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.Amount;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.NumberMention;

/**
 * Acts of a set that are told by a number word alone: "Of the five attacks, one hit the airport and another was launched
 * against the base", "40 attacks, including 12 by drone". Read from the order of words, as parsers lose the thread here.
 * Reads one report.
 */
final class Members {

  private static final Set<String> ONE = Set.of("one", "another", "third", "fourth", "second");
  private static final Set<String> HITS = Set.of("hit", "strike", "target", "kill", "wound", "injure", "destroy", "damage", "occur", "happen");
  private static final Set<String> DONE = Set.of("launch", "carry", "conduct", "aim", "direct", "stage", "fire", "mount");
  private static final Set<String> THEM = Set.of("them", "which", "these", "those");
  private static final Set<String> HOW = Set.of("by", "with", "using", "involving", "on", "against", "at", "in", "near", "since");

  private final Mentions mentions;
  private final Frames frames;

  Members(Mentions mentions, Frames frames) {
    this.mentions = mentions;
    this.frames = frames;
  }

  /** The members told in a sentence that also names their set; none elsewhere. */
  List<EventDraft> in(Sentence sentence, Arguments arguments) {
    Optional<Token> set = sentence.tokens().stream().filter(t -> t.tag().equals("NNS") && frames.of(t) != null && EventNouns.has(t)).findFirst();
    List<EventDraft> members = new ArrayList<>();
    for (int i = 0; set.isPresent() && i + 2 < sentence.tokens().size(); i++) {
      Frame frame = frames.of(set.get());
      int verb = pronoun(sentence, i) ? verb(sentence, i) : -1;
      if (verb >= 0 && frame != null) {
        members.add(member(sentence, frame, i, verb, arguments));
      }
    }
    return members;
  }

  /** The counted parts of a counted set of the same sentence: "40 attacks, including 12 by drone", "ten of them with rockets". */
  List<EventDraft> shares(Sentence sentence) {
    List<EventDraft> shares = new ArrayList<>();
    for (NumberMention number : mentions.numbers(sentence)) {
      set(sentence, number).map(frames::of).filter(f -> share(sentence, number)).ifPresent(frame -> {
        EventDraft draft = new EventDraft(frame, sentence, number.last());
        draft.member = true;
        draft.share = true;
        draft.count = number.amount();
        draft.counted = !number.amount().single();
        shares.add(draft);
      });
    }
    return shares;
  }

  /** The counted set that is told before a number, with nothing else counted or killed between. */
  private Optional<Token> set(Sentence sentence, NumberMention part) {
    for (int i = part.first() - 1; i > 0; i--) {
      Token token = sentence.tokens().get(i);
      if (token.tag().equals("NNS") && EventNouns.has(token) && frames.of(token) != null) {
        return mentions.numberOf(sentence, i).filter(n -> !n.ordinal()).map(n -> token);
      }
      if (token.verb() && token.lemmaIn(HITS) || mentions.numbers(sentence).stream().anyMatch(n -> n.last() == token.index())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "including 12 by", "among them two on", "ten of them with": a number that counts what was told before. */
  private static boolean share(Sentence sentence, NumberMention number) {
    boolean introduced = word(sentence, number.first() - 1).equals("including") || word(sentence, number.first() - 2).equals("among");
    boolean of = word(sentence, number.last() + 1).equals("of") && THEM.contains(word(sentence, number.last() + 2));
    int next = number.last() + (of ? 3 : 1);
    return (introduced || of) && !number.ordinal() && !number.money() && HOW.contains(word(sentence, next));
  }

  private static String word(Sentence sentence, int at) {
    return at < 0 || at >= sentence.tokens().size() ? "" : sentence.tokens().get(at).text().toLowerCase(Locale.ROOT);
  }

  private static boolean pronoun(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return ONE.contains(token.text().toLowerCase(Locale.ROOT)) && !sentence.tokens().get(at + 1).noun() && !sentence.tokens().get(at + 1).lemma().equals("of");
  }

  /** The verb right after the number word that says what this one did, or that it was carried out. */
  private static int verb(Sentence sentence, int pronoun) {
    int at = pronoun + 1;
    boolean passive = false;
    while (at < sentence.tokens().size() - 1 && (sentence.tokens().get(at).tag().startsWith("RB") || sentence.tokens().get(at).lemmaIn(Set.of("be", "have")))) {
      passive |= sentence.tokens().get(at).lemma().equals("be");
      at++;
    }
    Token verb = sentence.tokens().get(at);
    return verb.verb() && verb.lemmaIn(passive ? DONE : HITS) ? at : -1;
  }

  private EventDraft member(Sentence sentence, Frame frame, int pronoun, int verb, Arguments arguments) {
    EventDraft draft = new EventDraft(frame, sentence, pronoun);
    draft.anchors.add(verb);
    draft.member = true;
    draft.count = Amount.exactly(1);
    for (int i = verb + 1; i < sentence.tokens().size() && !Set.of("and", ",", ";", "while").contains(sentence.tokens().get(i).text()); i++) {
      int at = i;
      boolean named = mentions.actors(sentence).stream().anyMatch(a -> a.head() == at) || mentions.places(sentence).stream().anyMatch(p -> p.last() == at);
      if (named && draft.targets.isEmpty()) {
        arguments.target(draft, at);
      }
    }
    return draft;
  }
}
