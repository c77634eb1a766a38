package org.casus.extract;

import java.util.List;
import java.util.OptionalInt;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.extract.Attributions.Said;
import org.casus.extract.CueReader.Found;

/** Reads that somebody says of an act that the accused did not do it: for his own side, or against another's charge. Thread-safe. */
final class Disputed {

  private static final int NEAR = 600;

  private final Standpoint standpoint;

  Disputed(Standpoint standpoint) {
    this.standpoint = standpoint;
  }

  /** "was not behind the raid", "rejects claims that X was behind it"; false where the words are not contradicted. */
  boolean contradicts(AttributionScene scene, Found at, List<EventAssertion> events, List<ActorRef> accused, Attributions found) {
    Sentence sentence = at.sentence();
    int predicate = CueAccused.predicate(at);
    OptionalInt denial = Denials.above(sentence, predicate);
    boolean negated = CueMood.negated(sentence, at.anchor().index()) || CueMood.negated(sentence, predicate);
    if (denial.isEmpty() && (!negated || Denials.unsaid(sentence, predicate)) || accused.isEmpty()) {
      return false;
    }
    List<Voice> voices = denial.isPresent() ? scene.speakers(sentence, at.clauses(), sentence.tokens().get(denial.getAsInt()))
        : scene.voicesAt(sentence, at.anchor().index());
    for (Voice voice : voices) {
      events.forEach(e -> accused.forEach(a -> found.add(sentence, e,
          new Said(a, at.cue().role(), standpoint.against(scene, sentence, voice, a), voice, Likelihood.FACT), at.rule())));
    }
    return true;
  }

  /** "Moscow rejected the accusation": somebody else's charge against somebody else. */
  boolean read(AttributionScene scene, Found at, Attributions found) {
    Token verb = at.anchor();
    List<AttributionAssertion> charges = found.all().stream().filter(a -> charges(a) && near(a, at.sentence())).toList();
    if (charges.isEmpty() || !CueMood.stands(at.sentence(), verb.index())) {
      return false;
    }
    AttributionAssertion charge = charges.stream().reduce((a, b) -> b.evidence().get(0).begin() >= a.evidence().get(0).begin() ? b : a).orElseThrow();
    ActorRef accused = charge.accused();
    List<Voice> voices = scene.speakers(at.sentence(), at.clauses(), verb).stream()
        .filter(v -> !v.reportItself() && !v.by().key().equals(charge.voice().by().key())).toList();
    if (accused != null) {
      voices.forEach(v -> scene.events.byId(charge.event()).ifPresent(e -> found.add(at.sentence(), e,
          new Said(accused, charge.role(), standpoint.against(scene, at.sentence(), v, accused), v, Likelihood.FACT), at.rule())));
    }
    return !voices.isEmpty();
  }

  /** A charge, or what somebody who is named there tells of another. */
  private static boolean charges(AttributionAssertion word) {
    boolean told = (word.stance() == Stance.REPORTS || word.stance() == Stance.ASSESSES) && !word.voice().reportItself();
    return word.stance() == Stance.ACCUSES || told;
  }

  private static boolean near(AttributionAssertion charge, Sentence sentence) {
    int begin = charge.evidence().get(0).begin();
    return begin <= sentence.begin() && begin >= sentence.begin() - NEAR;
  }
}
