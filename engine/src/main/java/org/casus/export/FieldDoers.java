package org.casus.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;

/**
 * Who may stand in a column for the doer. Such columns carry no "says who", so only actors go there who claimed the act,
 * or of whom the report itself, or a medium that it cites, states without a hedge that they did it. That is narrower than
 * {@link Lens#STRICT}, which takes an official's flat statement about an adversary for a source's, and much narrower than
 * {@link Lens#LIKELY}, under which a flat accusation counts: both are somebody's word against another and go into the
 * notes.
 *
 * @param status on whose word the doers rest
 * @param doers those who may stand in the columns and have a name, claimants first
 * @param described those who may stand there but have no name: "the group", "soldiers"
 * @param rivals whether the doers exclude one another: several, and no report presents them as acting together
 * @param accused whom else somebody names, in the order of the words
 */
record FieldDoers(
    FieldStatus status, List<ActorRef> doers, List<ActorRef> described, boolean rivals, List<ActorRef> accused) {

  /** Copies the lists. */
  FieldDoers {
    doers = List.copyOf(doers);
    described = List.copyOf(described);
    accused = List.copyOf(accused);
  }

  static FieldDoers of(AttributedIncident incident) {
    List<ActorRef> claimants = claimants(incident);
    List<ActorRef> all = new ArrayList<>(claimants);
    named(incident, FieldDoers::fact).stream().filter(actor -> !in(all, actor)).forEach(all::add);
    List<ActorRef> accused = Lens.INCLUSIVE.doers(incident).stream().filter(actor -> !in(all, actor)).toList();
    Set<String> together = incident.settled().perpetrators().stream().map(ActorRef::key).collect(Collectors.toSet());
    boolean rivals = all.size() > 1 && !all.stream().allMatch(actor -> together.contains(actor.key()));
    FieldStatus status = !claimants.isEmpty() ? FieldStatus.CLAIMED
        : !all.isEmpty() ? FieldStatus.STATED : !accused.isEmpty() ? FieldStatus.ACCUSED : FieldStatus.UNNAMED;
    return new FieldDoers(status, all.stream().filter(FieldActors::named).toList(),
        all.stream().filter(actor -> !FieldActors.named(actor)).toList(), rivals, accused);
  }

  /** Those who claimed the incident, each once. */
  static List<ActorRef> claimants(AttributedIncident incident) {
    return named(incident, word -> word.stance() == Stance.CLAIMS);
  }

  /** Whether the report itself, or a medium that it cites, states without a hedge that it was the doer. */
  static boolean statedAsFact(AttributedIncident incident, ActorRef doer) {
    return in(named(incident, FieldDoers::fact), doer);
  }

  private static boolean fact(AttributionAssertion word) {
    return word.stance() == Stance.REPORTS && word.likelihood() == Likelihood.FACT
        && (word.voice().reportItself() || word.voice().by().kind() == ActorKind.MEDIA);
  }

  private static List<ActorRef> named(AttributedIncident incident, Predicate<AttributionAssertion> fitting) {
    List<ActorRef> named = new ArrayList<>();
    for (AttributionAssertion word : incident.attributions()) {
      ActorRef accused = word.accused();
      if (accused != null && AttributedIncident.namesDoer(word) && fitting.test(word) && !in(named, accused)) {
        named.add(accused);
      }
    }
    return named;
  }

  private static boolean in(List<ActorRef> actors, ActorRef actor) {
    return actors.stream().anyMatch(each -> each.key().equals(actor.key()));
  }
}
