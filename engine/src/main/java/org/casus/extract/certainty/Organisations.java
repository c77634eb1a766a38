package org.casus.extract.certainty;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.discourse.Discourse;
import org.casus.ground.Grounded;

/** The organisations of one report with the probability that each is behind one of its incidents. */
final class Organisations {

  private static final Set<ActorKind> NO_ORGANISATION =
      EnumSet.of(ActorKind.PERSON, ActorKind.POPULATION, ActorKind.STATE, ActorKind.MEDIA);

  /** Below it an organisation that the reader of incidents names is none; chosen on held-out reports. */
  private static final double LEAST_KEPT = 0.04;

  /** From it on an organisation that the reader of incidents leaves out is one. */
  private static final double LEAST_ADDED = 0.45;

  private final Discourse discourse;
  private final Map<Candidate, Double> probabilities = new LinkedHashMap<>();

  Organisations(Grounded grounded, CertaintyModel model) {
    this.discourse = grounded.discourse();
    List<Candidate> candidates = Candidates.of(grounded);
    candidates.forEach(c -> probabilities.put(c, model.behind(discourse, c, candidates)));
  }

  /** Whether an actor is an organisation and not a person, a people or a state. */
  static boolean organisation(ActorRef actor) {
    return !NO_ORGANISATION.contains(actor.kind());
  }

  /** The event without the organisations that are hardly behind any incident. */
  EventAssertion sifted(EventAssertion event) {
    List<ActorRef> kept = event.perpetrators().stream().filter(a -> !organisation(a) || believable(a)).toList();
    boolean same = event.type() != EventType.ASSAULT || kept.size() == event.perpetrators().size();
    return same ? event : event.behind(kept, event.sponsors());
  }

  private boolean believable(ActorRef actor) {
    List<Candidate> meant = meant(actor);
    return meant.isEmpty() || meant.stream().anyMatch(c -> probabilities.getOrDefault(c, 0.0) >= LEAST_KEPT);
  }

  private List<Candidate> meant(ActorRef actor) {
    return Candidates.meant(List.copyOf(probabilities.keySet()), actor);
  }

  /** The organisations that are behind an incident and that none of these events has. */
  List<Candidate> missing(List<EventAssertion> assaults) {
    Set<Candidate> had = new HashSet<>();
    assaults.forEach(e -> e.perpetrators().forEach(a -> had.addAll(meant(a))));
    return probabilities.entrySet().stream().filter(e -> e.getValue() >= LEAST_ADDED && !had.contains(e.getKey()))
        .map(Map.Entry::getKey).toList();
  }

  /** The organisation that an event names as its doer, by its name alone and with every place where the report names it. */
  Candidate candidate(ActorRef actor) {
    List<Candidate> meant = meant(actor);
    if (!meant.isEmpty()) {
      return new Candidate(named(actor, meant), meant.stream().flatMap(c -> c.uses().stream()).distinct().toList());
    }
    Set<String> wordings = new TreeSet<>(actor.mentions());
    wordings.add(actor.text());
    wordings.add(actor.name());
    return new Candidate(actor, Use.of(discourse, wordings));
  }

  /** "FMLN terrorists" are the FMLN, where the register knows it. */
  private static ActorRef named(ActorRef actor, List<Candidate> meant) {
    return meant.stream().map(Candidate::actor).filter(a -> actor.id() != null && actor.id().equals(a.id()))
        .filter(a -> !a.mentions().stream().map(Use::plain).toList().contains(Use.plain(actor.text())))
        .findFirst().map(a -> new ActorRef(actor.id(), actor.name(), actor.kind(), a.text(), List.of(a.text()))).orElse(actor);
  }
}
