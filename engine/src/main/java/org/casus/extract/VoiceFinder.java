package org.casus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Stance;
import org.casus.assertion.WireName;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;
import org.casus.extract.Voices.Speech;
import org.casus.extract.quotation.Utterance;
import org.casus.ground.ActorRegister;
import org.casus.knowledge.Knowledge;

/** Finds who says what: "X said that ...", "..., X said", "according to X", quotations that run on. Thread-safe. */
public final class VoiceFinder {

  private final Publisher publisher;
  private final Speakers speakers;
  private final Map<String, Stance> verbs = new HashMap<>();

  /** Reads {@code speech.csv} and {@code speaker-nouns.csv}; the register tells what a publisher is. */
  public VoiceFinder(Knowledge knowledge, ActorRegister register) {
    this.publisher = new Publisher(register, new Releases(knowledge));
    this.speakers = new Speakers(knowledge);
    knowledge.rows("speech.csv").forEach(r -> verbs.put(r.required("lemma"), WireName.parse(Stance.class, r.required("manner"))));
  }

  /**
   * Everybody's words in a report.
   *
   * @param utterances what a model found there; rules read what it leaves
   */
  public Voices find(Mentions mentions, List<Utterance> utterances) {
    List<Speech> found = new ArrayList<>();
    SpeechRun run = new SpeechRun(mentions, utterances);
    for (Sentence sentence : mentions.grounded().discourse().sentences()) {
      found.addAll(sentence.parsed() ? speeches(run, sentence) : List.of());
    }
    run.openings.forEach(o -> found.addAll(StatementText.after(mentions.grounded().discourse(), run.quotations, o)));
    found.addAll(QuotedWords.of(mentions.grounded().discourse(), run.quotations, found));
    return new Voices(publisher.of(mentions), found);
  }

  private List<Speech> speeches(SpeechRun run, Sentence sentence) {
    List<Speech> here = new ArrayList<>();
    Syntax tree = sentence.tree();
    for (Token token : sentence.tokens()) {
      Stance manner = token.verb() ? verbs.get(token.lemma()) : null;
      if (manner != null) {
        here.addAll(spoken(run, sentence, tree, token.index(), manner));
        opening(run, sentence, token.index()).ifPresent(run.openings::add);
      }
      if (token.text().equalsIgnoreCase("according")) {
        accordingTo(run, sentence, tree, token.index()).ifPresent(here::add);
      }
    }
    return here;
  }

  /** "The minister said:", with all that he says in what follows. */
  private Optional<Speech> opening(SpeechRun run, Sentence sentence, int verb) {
    int subject = StatementText.opens(sentence, verb) ? SpeechClause.subject(sentence.tree(), verb) : -1;
    return subject < 0 ? Optional.empty() : speakers.at(run, sentence, sentence.tree(), subject)
        .map(s -> new Speech(sentence.index(), 0, 0, verb, s, Stance.REPORTS));
  }

  /** What is said at a verb: as the model reads it where that has a speaker and a clause or a quotation, else by rule. */
  private List<Speech> spoken(SpeechRun run, Sentence sentence, Syntax tree, int verb, Stance manner) {
    List<Speech> learned = run.learned.at(sentence, verb).filter(run.learned::tells)
        .map(u -> learned(run, sentence, tree, verb, manner, u)).orElse(List.of());
    return learned.isEmpty() ? speech(run, sentence, tree, verb, manner).map(List::of).orElse(List.of()) : learned;
  }

  private List<Speech> learned(SpeechRun run, Sentence sentence, Syntax tree, int verb, Stance manner, Utterance utterance) {
    int subject = LearnedSpeech.speaker(sentence, utterance);
    Optional<ActorRef> speaker = subject < 0 ? Optional.empty() : speakers.at(run, sentence, tree, subject);
    return speaker.stream().flatMap(s -> run.learned.content(utterance).stream()
        .map(w -> new Speech(w.sentence().index(), w.first(), w.last(), w.sentence() == sentence ? verb : -1, s, manner, utterance.reason()))
        .map(told -> run.spoken(sentence, told))).toList();
  }

  private Optional<Speech> speech(SpeechRun run, Sentence sentence, Syntax tree, int verb, Stance manner) {
    int parsed = SpeechClause.subject(tree, verb);
    int inverted = parsed >= 0 ? parsed : SpeechClause.inverted(sentence, verb);
    int subject = inverted >= 0 ? inverted : SpeechClause.trailing(sentence, verb);
    if (subject < 0) {
      return Optional.empty();
    }
    int[] content = SpeechClause.content(run.quotations, sentence, tree, verb, subject);
    return content == null ? Optional.empty()
        : speakers.at(run, sentence, tree, subject).map(s -> run.spoken(sentence, new Speech(sentence.index(), content[0], content[1], verb, s, manner)));
  }

  private Optional<Speech> accordingTo(SpeechRun run, Sentence sentence, Syntax tree, int according) {
    for (int i = according + 1; i < sentence.tokens().size() && i < according + 12; i++) {
      if (sentence.tokens().get(i).noun()) {
        int head = SpeechClause.outermostNoun(tree, i, according);
        Optional<ActorRef> speaker = speakers.at(run, sentence, tree, head);
        int[] own = tree.extent(head);
        int first = according == 0 ? Math.min(own[1] + 1, sentence.tokens().size() - 1) : 0;
        int last = according == 0 ? sentence.tokens().size() - 1 : according - 1;
        return speaker.map(s -> run.spoken(sentence, new Speech(sentence.index(), first, last, according, s, Stance.REPORTS)));
      }
    }
    return Optional.empty();
  }
}
