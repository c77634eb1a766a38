package org.casus.measure.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lineage;

/** What is said of who carried an incident out, by origin. Stateless. */
final class Words {
  /** What a hedge without a band is taken for: a little better than even. */
  private static final double UNSCALED = 0.55;

  private static final double FACT = 0.95;

  private Words() {}

  /** Every word on a doer of an incident, with the origin that its lineage gives it; one sentence is one origin, however many speak in it. */
  static List<Events.Word> of(AttributedIncident incident, Lineage lineage) {
    List<Events.Word> words = new ArrayList<>();
    Map<String, String> statements = new HashMap<>();
    for (AttributionAssertion word : incident.attributions()) {
      ActorRef accused = word.accused();
      boolean denies = word.stance() == Stance.DENIES || word.stance() == Stance.DISPUTES;
      if (accused != null && (denies || AttributedIncident.namesDoer(word))) {
        boolean own = word.voice().by().key().equals(accused.key());
        String joint = word.report() + " " + word.evidence().get(0).begin();
        String origin = statements.computeIfAbsent(joint, key -> origin(word, lineage));
        words.add(new Events.Word(incident.incident().id(), accused.name(), origin, probability(word.likelihood()), denies, own,
            word.evidence().get(0).quote()));
      }
    }
    return words;
  }

  private static double probability(Likelihood likelihood) {
    return switch (likelihood) {
      case FACT -> FACT;
      case UNSCALED -> UNSCALED;
      default -> (likelihood.low() + likelihood.high()) / 2;
    };
  }

  /** The origin among whose tellings the word's report tells on the same word; else any of that report; else whoever speaks. */
  private static String origin(AttributionAssertion word, Lineage lineage) {
    String by = word.voice().by().name();
    String house = by;
    for (Lineage.Origin origin : lineage.origins()) {
      for (Lineage.Telling telling : origin.tellings()) {
        if (telling.report().equals(word.report()) && telling.by().equals(by)) {
          return origin.name();
        }
        house = telling.report().equals(word.report()) && word.voice().reportItself() ? origin.name() : house;
      }
    }
    return house;
  }
}
