package org.casus.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;
import org.casus.extract.Reading;

/** What the machine read in a report, as MUC-4 templates. */
final class MucReading {

  private static final Set<ActorKind> INDIVIDUAL = EnumSet.of(ActorKind.PERSON, ActorKind.POPULATION);
  private static final Set<Weapon> EXPLOSIVE =
      EnumSet.of(Weapon.IED, Weapon.EFP, Weapon.SUICIDE_BOMB, Weapon.VEHICLE_BOMB);
  private static final Set<String> EXPLODING = Set.of("explosives", "suicide-attack");
  private static final Set<EventStatus> KEPT = EnumSet.of(EventStatus.HAPPENED, EventStatus.PLANNED);

  private MucReading() {}

  /** A template for each act of force that happened or was planned. */
  static List<MucTemplate> templates(Reading reading) {
    return reading.events().stream()
        .filter(event -> event.type() == EventType.ASSAULT && KEPT.contains(event.status()))
        .map(MucReading::template).toList();
  }

  /** Whether an actor is one person, or people, rather than an organisation. */
  static boolean individual(ActorRef actor) {
    return INDIVIDUAL.contains(actor.kind());
  }

  private static MucTemplate template(EventAssertion event) {
    Map<MucRole, List<MucWords>> fillers = new EnumMap<>(MucRole.class);
    for (ActorRef doer : event.perpetrators()) {
      put(fillers, individual(doer) ? MucRole.PERP_IND : MucRole.PERP_ORG, doer.text(), doer.mentions());
    }
    for (ActorRef target : event.targets()) {
      boolean physical = target.kind() == ActorKind.INSTALLATION;
      put(fillers, physical ? MucRole.TARGET : MucRole.VICTIM, target.text(), target.mentions());
    }
    event.weaponMentions().forEach(weapon -> put(fillers, MucRole.WEAPON, weapon.text(), weapon.mentions()));
    return new MucTemplate(incidentType(event), fillers);
  }

  private static void put(Map<MucRole, List<MucWords>> fillers, MucRole role, String text, List<String> mentions) {
    MucWords words = MucWords.of(Stream.concat(Stream.of(text), mentions.stream()).toList());
    List<MucWords> there = fillers.computeIfAbsent(role, none -> new ArrayList<>());
    if (!words.mentions().isEmpty() && !there.contains(words)) {
      there.add(words);
    }
  }

  private static String incidentType(EventAssertion event) {
    String mode = event.mode() == null ? "" : event.mode();
    if (mode.equals("abduct")) {
      return "kidnapping";
    }
    if (event.weapons().contains(Weapon.ARSON)) {
      return "arson";
    }
    boolean explosive = event.weapons().stream().anyMatch(EXPLOSIVE::contains) || EXPLODING.contains(mode);
    return explosive ? "bombing" : "attack";
  }
}
