package org.casus.extract.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.ground.ActorMention;
import org.casus.ground.Grounded;

/** The actors and things of a learned incident as references, known to the register where it knows them. */
final class FillerActors {

  private final Grounded grounded;

  FillerActors(Grounded grounded) {
    this.grounded = grounded;
  }

  /** The references of those with one of these parts, each once. */
  List<ActorRef> of(ReadIncident incident, Part... parts) {
    return Stream.of(parts).flatMap(p -> incident.fillers(p).stream()).map(this::reference).distinct().toList();
  }

  private ActorRef reference(Filler filler) {
    NounSpan span = filler.wording().span();
    String text = span.text(grounded.discourse());
    Optional<ActorRef> known = filler.wording().part() == Part.PERP_ORG ? known(span) : Optional.empty();
    return known.map(a -> new ActorRef(a.id(), a.name(), a.kind(), text, List.of(text)))
        .orElseGet(() -> new ActorRef(null, text, kind(filler), text, List.of(text)));
  }

  private Optional<ActorRef> known(NounSpan span) {
    return grounded.actors().stream()
        .filter(a -> a.sentence() == span.sentence().index() && a.covers(span.head()) && a.actor().id() != null)
        .filter(a -> span.first() <= a.last() && a.first() <= span.last() && a.actor().kind() != ActorKind.PERSON)
        .filter(a -> a.actor().kind() != ActorKind.POPULATION).map(ActorMention::actor).findFirst();
  }

  private static ActorKind kind(Filler filler) {
    NounSpan span = filler.wording().span();
    boolean person = span.sentence().tokens().get(span.head()).name().equals("PERSON");
    return switch (filler.wording().part()) {
      case PERP_IND -> person ? ActorKind.PERSON : ActorKind.POPULATION;
      case PERP_ORG -> ActorKind.MILITIA;
      case TARGET -> ActorKind.INSTALLATION;
      case VICTIM -> ActorKind.PERSON;
      case WEAPON -> ActorKind.OTHER;
    };
  }
}
