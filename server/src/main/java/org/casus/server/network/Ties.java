package org.casus.server.network;

import java.util.List;
import java.util.function.Consumer;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.Stance;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.AttributionWords;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was read into ties: a relation goes from its subject to its object, a word about an incident from whoever
 * speaks. A claim, or a denial of one's own part, goes to those who were hit, since it is about what was done to them.
 */
final class Ties {
  private final Speakers speakers;
  private final Consumer<Tie> taker;

  /** Hands ties on. */
  Ties(Speakers speakers, Consumer<Tie> taker) {
    this.speakers = speakers;
    this.taker = taker;
  }

  /** The tie of a relation. */
  void relation(RelationAssertion relation) {
    taker.accept(new Tie(relation.subject(), relation.relation().wire(), relation.object(), Group.of(relation.relation()), relation,
        speakers.speaker(relation.report(), relation.voice()), Speakers.own(relation.voice()), relation.date(), null, null));
  }

  /** The ties of everybody's word on an incident. What the reports themselves tell of it is left to the table. */
  void words(AttributedIncident incident) {
    String what = AttributionWords.what(incident.settled());
    for (AttributionAssertion word : incident.attributions()) {
      ActorRef speaker = speakers.speaker(word.report(), word.voice());
      ActorRef accused = word.accused();
      switch (word.stance()) {
        case CLAIMS -> toHit(incident, word, accused == null ? speaker : accused, speaker, what);
        case DENIES -> denial(incident, word, accused, speaker, what);
        case ACCUSES, ASSESSES, DISPUTES, PRAISES, REPORTS -> against(incident, word, accused, speaker, what);
        case NONE -> { }
      }
    }
  }

  private void denial(AttributedIncident incident, AttributionAssertion word, @Nullable ActorRef accused, ActorRef speaker, String what) {
    ActorRef denier = Speakers.own(word.voice()) && accused != null ? accused : speaker;
    toHit(incident, word, denier, speaker, what);
  }

  private void against(AttributedIncident incident, AttributionAssertion word, @Nullable ActorRef accused, ActorRef speaker, String what) {
    boolean told = word.stance() == Stance.REPORTS && Speakers.own(word.voice());
    if (accused != null && !told) {
      tie(incident, word, speaker, accused, speaker, what);
    }
  }

  private void toHit(AttributedIncident incident, AttributionAssertion word, ActorRef from, ActorRef speaker, String what) {
    List<ActorRef> targets = incident.settled().targets();
    (targets.isEmpty() ? List.of(from) : targets).forEach(to -> tie(incident, word, from, to, speaker, what));
  }

  private void tie(AttributedIncident incident, AttributionAssertion word, ActorRef from, ActorRef to, ActorRef speaker, String what) {
    taker.accept(new Tie(from, word.stance().wire(), to, Group.WORDS, word, speaker, Speakers.own(word.voice()),
        incident.settled().date(), incident.incident().id(), what));
  }
}
