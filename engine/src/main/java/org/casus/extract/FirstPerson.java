package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Voice;
import org.casus.discourse.Sentence;
import org.casus.ground.ActorMention;

/** Who "we" is: the side of whoever speaks. Reads one report; not thread-safe. */
final class FirstPerson {

  private static final Set<String> WORDS = Set.of("we", "us");
  private static final int BACK = 4;

  private final Mentions mentions;
  private final Anaphora anaphora;
  private final Voices voices;

  FirstPerson(Mentions mentions, Anaphora anaphora, Voices voices) {
    this.mentions = mentions;
    this.anaphora = anaphora;
    this.voices = voices;
  }

  /** The one for whom the word at a token speaks, where it is "we" or "us" and the speaker is known. */
  Optional<ActorRef> at(Sentence sentence, int token) {
    String word = sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
    if (!WORDS.contains(word)) {
      return Optional.empty();
    }
    Voice voice = voices.at(sentence, token);
    if (!voice.reportItself()) {
      return Optional.of(side(sentence, voice.by()));
    }
    return subjectBefore(sentence).or(() -> Optional.of(voice.by()).filter(v -> Affiliation.SIDES.contains(v.kind())));
  }

  /** The group, force or state that a person speaks for, as a sentence nearby titles him; else he himself. */
  private ActorRef side(Sentence sentence, ActorRef speaker) {
    if (speaker.kind() != ActorKind.PERSON) {
      return speaker;
    }
    List<Sentence> all = mentions.grounded().discourse().sentences();
    for (int i = Math.min(all.size() - 1, sentence.index() + 1); i >= Math.max(0, sentence.index() - BACK); i--) {
      Optional<ActorRef> side = Affiliation.of(mentions, anaphora, all.get(i), speaker);
      if (side.isPresent()) {
        return side.get();
      }
    }
    return speaker;
  }

  /** In a statement: the state or body that the sentences before said something of. */
  private Optional<ActorRef> subjectBefore(Sentence sentence) {
    List<Sentence> all = mentions.grounded().discourse().sentences();
    ActorKind publisher = voices.own().by().kind();
    for (int i = sentence.index() - 1; publisher != ActorKind.MEDIA && i >= Math.max(0, sentence.index() - BACK); i--) {
      Sentence before = all.get(i);
      Optional<ActorRef> subject = mentions.actors(before).stream().filter(a -> Affiliation.SIDES.contains(a.actor().kind()) && a.actor().id() != null)
          .filter(a -> before.parsed() && before.tree().relation(a.head()).equals("nsubj")).map(ActorMention::actor).findFirst();
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }
}
