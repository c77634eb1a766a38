package org.casus.export;

import java.util.List;
import java.util.Locale;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Toll;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.Naming;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of an event and UCDP's type of violence: 1 between a state and somebody, 2 between groups, 3 one-sided
 * against civilians. A state's side is "Government of ..."; in type 1 it is side A, as in GED.
 *
 * @param type 1, 2 or 3; 0 when the sides that are known don't tell
 * @param doubt whether a side is not known, or several are said to have done it
 * @param a side A
 * @param b side B
 * @param countryA ISO alpha-2 of side A when it is a state, else null
 * @param countryB the same for side B
 */
record GedSides(int type, boolean doubt, String a, String b, @Nullable String countryA, @Nullable String countryB) {
  private static final String UNKNOWN = "Unknown";
  private static final String CIVILIANS = "Civilians";

  /** Whom the dead belong to. */
  enum Part {
    A, B, CIVILIANS, UNKNOWN
  }

  /** A side. */
  private record Side(String name, FieldSide side, @Nullable String country) {
    private static final Side NOBODY = new Side(UNKNOWN, FieldSide.UNKNOWN, null);

    boolean state() {
      return side == FieldSide.STATE;
    }
  }

  static GedSides of(FieldActors actors, AttributedIncident incident, FieldDoers doers) {
    List<ActorRef> known = doers.doers().isEmpty() ? doers.described() : doers.doers();
    Side doer = known.isEmpty() ? Side.NOBODY : side(actors, known.get(0));
    List<ActorRef> targets = actors.targets(incident, doers);
    ActorRef attacked = targets.stream()
        .filter(actor -> actors.side(actor).armed() || actors.side(actor) == FieldSide.CIVILIAN).findFirst().orElse(null);
    Side target = attacked != null ? side(actors, attacked)
        : targets.isEmpty() ? fromTolls(incident.settled().killed()) : Side.NOBODY;
    int type = type(doer.side(), target.side());
    boolean doubt = doer.side() == FieldSide.UNKNOWN || target.side() == FieldSide.UNKNOWN || doers.rivals();
    if (type == 3) {
      return new GedSides(type, doubt, doer.name(), CIVILIANS, doer.country(), null);
    }
    boolean swap = type == 1 && target.state() && !doer.state();
    Side a = swap ? target : doer;
    Side b = swap ? doer : target;
    return new GedSides(type, doubt, a.name(), b.name(), a.country(), b.country());
  }

  private static int type(FieldSide doer, FieldSide target) {
    return switch (target) {
      case CIVILIAN -> 3;
      case STATE, FOREIGN -> 1;
      case GROUP -> doer == FieldSide.GROUP ? 2 : doer == FieldSide.STATE || doer == FieldSide.FOREIGN ? 1 : 0;
      case SITE, UNKNOWN -> 0;
    };
  }

  private static Side side(FieldActors actors, ActorRef actor) {
    FieldSide side = actors.side(actor);
    String country = side == FieldSide.STATE ? FieldActors.country(actor) : null;
    String name = country == null ? Naming.name(actor)
        : FieldCountry.of(country).map(each -> "Government of " + each.name("ged")).orElse(Naming.name(actor));
    boolean vague = country == null && !FieldActors.named(actor) && side != FieldSide.CIVILIAN;
    return new Side(vague ? UNKNOWN + " (" + Naming.name(actor) + ")" : name, side, country);
  }

  /** Where nobody is named as attacked, the words for the dead may tell. */
  private static Side fromTolls(List<Toll> killed) {
    List<FieldSide> sides = killed.stream().map(toll -> ofWords(toll.who())).distinct().toList();
    if (sides.size() != 1 || sides.get(0) == FieldSide.UNKNOWN) {
      return Side.NOBODY;
    }
    return new Side(sides.get(0) == FieldSide.CIVILIAN ? CIVILIANS : UNKNOWN + " (" + killed.get(0).who() + ")", sides.get(0), null);
  }

  private static FieldSide ofWords(String words) {
    return FieldActors.groupWords(words) ? FieldSide.GROUP : FieldActors.stateWords(words) ? FieldSide.STATE
        : FieldActors.civilianWords(words) ? FieldSide.CIVILIAN : FieldSide.UNKNOWN;
  }

  /** Whom the dead belong to whom a report words so: by a side's own name, else by the kind of side where only one is such. */
  Part part(String who) {
    String words = who.toLowerCase(Locale.ROOT);
    boolean namesA = names(words, a);
    boolean namesB = names(words, b);
    if (namesA != namesB) {
      return namesA ? Part.A : Part.B;
    }
    FieldSide side = ofWords(who);
    if (side == FieldSide.CIVILIAN) {
      return Part.CIVILIANS;
    }
    boolean oneState = countryA != null && countryB == null;
    return side == FieldSide.STATE && oneState && type == 1 ? Part.A
        : side == FieldSide.GROUP && oneState && type == 1 ? Part.B : Part.UNKNOWN;
  }

  private static boolean names(String words, String side) {
    String name = side.replace("Government of ", "").toLowerCase(Locale.ROOT);
    return !side.startsWith(UNKNOWN) && !side.equals(CIVILIANS) && words.contains(name);
  }
}
