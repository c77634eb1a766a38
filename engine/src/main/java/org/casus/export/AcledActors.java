package org.casus.export;

import java.util.List;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Toll;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.Naming;
import org.jspecify.annotations.Nullable;

/**
 * The actors of an event as ACLED's columns take them.
 *
 * @param first the doer, or "Unidentified Armed Group" or "Unidentified Military Forces"
 * @param with who acted together with it
 * @param inter1 its kind, or null
 * @param second who was attacked; "Civilians" with their country when the report has no name for them; empty for nobody
 * @param secondWith who was attacked beside it
 * @param inter2 its kind, or null
 * @param target the side of whoever was attacked
 * @param doer the side of the doer
 */
record AcledActors(
    String first,
    List<String> with,
    @Nullable AcledInter inter1,
    String second,
    List<String> secondWith,
    @Nullable AcledInter inter2,
    FieldSide target,
    FieldSide doer) {

  /** Copies the lists. */
  AcledActors {
    with = List.copyOf(with);
    secondWith = List.copyOf(secondWith);
  }

  /** The actors of an incident in a country. */
  static AcledActors of(FieldActors actors, AttributedIncident incident, FieldDoers doers, FieldCountry country) {
    FieldSide doer = doer(actors, doers);
    ActorRef named = doers.doers().isEmpty() ? null : doers.doers().get(0);
    String first = named != null ? Naming.name(named) : unidentified(doer, country);
    List<ActorRef> targets = actors.targets(incident, doers);
    List<String> with = named == null || doers.rivals() ? List.of()
        : doers.doers().stream().skip(1).filter(actor -> !targets.contains(actor)).map(Naming::name).distinct().toList();
    AcledInter inter1 = named != null ? AcledInter.of(named, doer, country.iso2())
        : doer == FieldSide.STATE ? AcledInter.STATE_FORCES : AcledInter.POLITICAL_MILITIA;
    ActorRef target = targets.stream().filter(actor -> someone(actors.side(actor))).findFirst().orElse(null);
    FieldSide side = target != null ? actors.side(target)
        : targets.isEmpty() ? fromTolls(incident.settled().killed()) : FieldSide.UNKNOWN;
    String second = target != null ? second(target, side, country) : side == FieldSide.CIVILIAN ? civilians(country) : "";
    AcledInter inter2 = target != null ? AcledInter.of(target, side, country.iso2())
        : side == FieldSide.CIVILIAN ? AcledInter.CIVILIANS : null;
    List<String> beside = targets.stream().filter(actor -> actor != target && someone(actors.side(actor)))
        .map(Naming::name).distinct().toList();
    return new AcledActors(first, with, inter1, second, beside, inter2, side, doer);
  }

  private static boolean someone(FieldSide side) {
    return side != FieldSide.UNKNOWN && side != FieldSide.SITE;
  }

  /** The side of the doer; a party that carries out attacks is an armed group. */
  private static FieldSide doer(FieldActors actors, FieldDoers doers) {
    List<ActorRef> known = doers.doers().isEmpty() ? doers.described() : doers.doers();
    return known.isEmpty() ? FieldSide.UNKNOWN : actors.side(known.get(0));
  }

  private static String unidentified(FieldSide doer, FieldCountry country) {
    return doer == FieldSide.STATE ? "Unidentified Military Forces"
        : "Unidentified Armed Group (" + country.name("acled") + ")";
  }

  private static String second(ActorRef target, FieldSide side, FieldCountry country) {
    if (FieldActors.named(target)) {
      return Naming.name(target);
    }
    return switch (side) {
      case CIVILIAN -> civilians(country);
      case GROUP -> unidentified(side, country);
      default -> "Unidentified Military Forces (" + Naming.name(target) + ")";
    };
  }

  private static String civilians(FieldCountry country) {
    return "Civilians (" + country.name("acled") + ")";
  }

  /** Where no target is named, the words for the dead may tell that they were civilians. */
  private static FieldSide fromTolls(List<Toll> killed) {
    return !killed.isEmpty() && killed.stream().allMatch(toll -> FieldActors.civilianWords(toll.who()))
        ? FieldSide.CIVILIAN : FieldSide.UNKNOWN;
  }
}
