package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Sentence;
import org.casus.extract.Voices.Speech;
import org.casus.extract.quotation.Utterance;
import org.jspecify.annotations.Nullable;

/** What one report has shown so far: the last speaker, and the verbs that open a run of speech. Reads one report; not thread-safe. */
final class SpeechRun {

  final Mentions mentions;
  final Quotations quotations;
  final LearnedSpeech learned;
  final List<Speech> openings = new ArrayList<>();
  private @Nullable Speech previous;
  private @Nullable ActorRef person;

  SpeechRun(Mentions mentions, List<Utterance> utterances) {
    this.mentions = mentions;
    this.quotations = Quotations.of(mentions.grounded().discourse());
    this.learned = new LearnedSpeech(mentions.grounded().discourse(), utterances);
  }

  /** Remembers who speaks, unless he is only spoken of in somebody's quotation. */
  Speech spoken(Sentence sentence, Speech speech) {
    if (quotations.covers(sentence, speech.verb())) {
      return speech;
    }
    previous = speech;
    if (speech.speaker().kind() == ActorKind.PERSON) {
      person = speech.speaker();
    }
    return speech;
  }

  /** Whom a pronoun in a speaker's place means: the last person who spoke, or for "it" and "they" the last speaker. */
  Optional<ActorRef> last(String pronoun) {
    boolean human = pronoun.equals("he") || pronoun.equals("she");
    return Optional.ofNullable(human ? person : previous == null ? null : previous.speaker());
  }
}
