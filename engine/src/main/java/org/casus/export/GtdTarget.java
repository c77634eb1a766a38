package org.casus.export;

import java.util.List;
import java.util.Locale;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Naming;

/**
 * Who or what was attacked, in GTD's words.
 *
 * <p>Source: START, "Global Terrorism Database Codebook", target/victim types and subtypes.
 *
 * @param type {@code targtype1}
 * @param sub {@code targsubtype1}
 * @param name {@code target1}; empty for nobody
 * @param natlty the country of {@code natlty1}, ISO alpha-2, or empty
 */
record GtdTarget(GtdCode type, GtdCode sub, String name, String natlty) {
  private static final GtdCode BUSINESS = new GtdCode(1, "Business");
  private static final GtdCode GOVERNMENT = new GtdCode(2, "Government (General)");
  private static final GtdCode POLICE = new GtdCode(3, "Police");
  private static final GtdCode MILITARY = new GtdCode(4, "Military");
  private static final GtdCode DIPLOMATIC = new GtdCode(7, "Government (Diplomatic)");
  private static final GtdCode CITIZENS = new GtdCode(14, "Private Citizens & Property");
  private static final GtdCode MILITIA = new GtdCode(17, "Terrorists/Non-State Militia");
  private static final GtdCode NON_STATE = new GtdCode(94, "Non-State Militia");
  private static final GtdCode UNKNOWN = new GtdCode(20, "Unknown");
  private static final GtdCode UTILITIES = new GtdCode(21, "Utilities");

  /** The first target that is anybody, or GTD's "Unknown". */
  static GtdTarget of(CaseIndex index, FieldActors actors, List<ActorRef> targets) {
    return targets.stream().findFirst().map(actor -> of(index, actors, actor))
        .orElse(new GtdTarget(UNKNOWN, GtdCode.NONE, "", ""));
  }

  private static GtdTarget of(CaseIndex index, FieldActors actors, ActorRef actor) {
    String words = Naming.name(actor).toLowerCase(Locale.ROOT);
    String own = FieldActors.country(actor);
    String country = own == null ? "" : own;
    if (actor.kind() == ActorKind.INSTALLATION) {
      return site(index.placeKind(actor.id()), words, Naming.name(actor), country);
    }
    if (words.contains("police")) {
      return new GtdTarget(POLICE, new GtdCode(25, "Police Security Forces/Officers"), Naming.name(actor), country);
    }
    return new GtdTarget(type(actors, actor), sub(actors, actor), Naming.name(actor), country);
  }

  private static GtdCode type(FieldActors actors, ActorRef actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT_BODY, INTELLIGENCE -> GOVERNMENT;
      case PARTY -> actors.side(actor) == FieldSide.GROUP ? MILITIA : GOVERNMENT;
      case MILITARY, ALLIANCE -> MILITARY;
      case MILITIA -> MILITIA;
      case COMPANY -> BUSINESS;
      case MEDIA -> new GtdCode(10, "Journalists & Media");
      case PERSON, POPULATION, INSTALLATION, OTHER -> switch (actors.side(actor)) {
        case STATE -> MILITARY;
        case GROUP -> MILITIA;
        case CIVILIAN -> CITIZENS;
        case FOREIGN, SITE, UNKNOWN -> UNKNOWN;
      };
    };
  }

  private static GtdCode sub(FieldActors actors, ActorRef actor) {
    return switch (actor.kind()) {
      case GOVERNMENT_BODY -> new GtdCode(18, "Government Personnel (excluding police, military)");
      case INTELLIGENCE -> new GtdCode(20, "Intelligence");
      case PARTY -> actors.side(actor) == FieldSide.GROUP ? NON_STATE : new GtdCode(15, "Politician or Political Party Movement/Meeting/Rally");
      case MILITARY -> new GtdCode(34, "Military Personnel (soldiers, troops, officers, forces)");
      case MILITIA -> NON_STATE;
      case POPULATION -> actors.side(actor) == FieldSide.CIVILIAN
          ? new GtdCode(67, "Unnamed Civilian/Unspecified") : GtdCode.NONE;
      default -> GtdCode.NONE;
    };
  }

  private static GtdTarget site(String kind, String words, String name, String country) {
    String known = kind.isEmpty() ? word(words) : kind;
    return switch (known) {
      case "embassy" -> new GtdTarget(DIPLOMATIC, new GtdCode(46, "Embassy/Consulate"), name, country);
      case "base", "camp" ->
          new GtdTarget(MILITARY, new GtdCode(27, "Military Barracks/Base/Headquarters/Checkpost"), name, country);
      case "airport" -> new GtdTarget(new GtdCode(6, "Airports & Aircraft"), new GtdCode(44, "Airport"), name, country);
      case "oilfield", "refinery", "pipeline" ->
          new GtdTarget(BUSINESS, new GtdCode(1, "Gas/Oil/Electric"), name, country);
      case "power-plant" -> new GtdTarget(UTILITIES, new GtdCode(107, "Electricity"), name, country);
      case "hotel" -> new GtdTarget(BUSINESS, new GtdCode(8, "Hotel/Resort"), name, country);
      case "prison" -> new GtdTarget(POLICE, new GtdCode(26, "Prison/Jail"), name, country);
      case "police" ->
          new GtdTarget(POLICE, new GtdCode(22, "Police Building (headquarters, station, school)"), name, country);
      case "port" -> new GtdTarget(new GtdCode(11, "Maritime"), new GtdCode(60, "Port"), name, country);
      case "worship" ->
          new GtdTarget(new GtdCode(15, "Religious Figures/Institutions"), new GtdCode(86, "Place of Worship"), name, country);
      case "school" -> new GtdTarget(new GtdCode(8, "Educational Institution"),
          new GtdCode(49, "School/University/Educational Building"), name, country);
      case "market" -> new GtdTarget(CITIZENS, new GtdCode(74, "Marketplace/Plaza/Square"), name, country);
      default -> new GtdTarget(UNKNOWN, GtdCode.NONE, name, country);
    };
  }

  /** What a site that the gazetteer doesn't know is by its own words. */
  private static String word(String words) {
    return words.matches(".*\\b(?:embassy|consulate)\\b.*") ? "embassy"
        : words.matches(".*\\bpolice\\b.*") ? "police"
        : words.matches(".*\\b(?:air base|military base|base|camp|barracks|outpost|checkpoint|border post)\\b.*") ? "base"
        : words.matches(".*\\bairport\\b.*") ? "airport"
        : words.matches(".*\\b(?:oil ?field|refinery|pipeline|processing plant)\\b.*") ? "oilfield"
        : words.matches(".*\\bhotel\\b.*") ? "hotel"
        : words.matches(".*\\bprison\\b.*") ? "prison"
        : words.matches(".*\\b(?:mosque|church|cathedral|temple|synagogue)\\b.*") ? "worship"
        : words.matches(".*\\b(?:school|university|ministry of education)\\b.*") ? "school"
        : words.matches(".*\\bmarket\\b.*") ? "market" : "";
  }
}
