package org.casus.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventType;
import org.casus.ground.Actor;
import org.casus.ground.ActorRegister;
import org.casus.incident.AttributedIncident;
import org.casus.knowledge.Knowledge;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Naming;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of the field need to know of an actor: its side and its country. The kind that the register gives
 * leads; words ("soldiers", "villagers") decide where the kind is a mere description. A party counts as an armed group
 * when it carried out an attack of the same case. Immutable and thread-safe.
 */
final class FieldActors {
  private static final Pattern STATE = words("soldiers?|servicem[ae]n|troops?|army|navy|air ?force|police\\w*|officers?|gendarmes?"
      + "|border guards?|guards?|patrol|garrison|security forces|armed forces|military|coast ?guard|conscripts?|recruits?");
  private static final Pattern GROUP = words("militants?|fighters?|rebels?|insurgents?|gunm[ae]n|attackers?|jihadists?"
      + "|terrorists?|separatists?|guerrillas?|militia\\w*|bombers?|assailants?|extremists?");
  private static final Pattern CIVILIAN = words("civilians?|villagers?|residents?|inhabitants?|wom[ae]n|child(?:ren)?|girls?|boys?"
      + "|students?|pupils?|teachers?|worshipp?ers?|churchgoers?|passengers?|journalists?|reporters?|workers?|contractors?|farmers?"
      + "|herders?|traders?|pilgrims?|tourists?|patients?|doctors?|nurses?|refugees?|migrants?|bystanders?|families|family"
      + "|protesters?|demonstrators?|drivers?|employees|staff|cadets?");
  private static final Pattern NOBODY = Pattern.compile("(?i)nobody|no one|none|nothing|unknown|unnamed actor");

  private final Set<String> armedParties = new HashSet<>();

  /** The actors of a case. */
  FieldActors(CaseIndex index) {
    for (AttributedIncident incident : index.incidents()) {
      if (incident.counted() && incident.settled().type() == EventType.ASSAULT) {
        incident.settled().perpetrators().stream().filter(actor -> actor.kind() == ActorKind.PARTY)
            .forEach(actor -> armedParties.add(actor.key()));
      }
    }
  }

  private static final class Register {
    private static final ActorRegister SHIPPED = ActorRegister.read(Knowledge.shipped());
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?i)\\b(?:" + alternatives + ")\\b");
  }

  /** Whether words name people without arms: "12 villagers", "women and children". */
  static boolean civilianWords(String words) {
    return CIVILIAN.matcher(words).find() && !STATE.matcher(words).find() && !GROUP.matcher(words).find();
  }

  /** Whether words name members of a state's forces. */
  static boolean stateWords(String words) {
    return STATE.matcher(words).find() && !GROUP.matcher(words).find();
  }

  /** Whether words name members of an armed group. */
  static boolean groupWords(String words) {
    return GROUP.matcher(words).find();
  }

  /** Whether the reference is to anybody or anything: "Nobody was hurt" is read as a target at times. */
  static boolean somebody(ActorRef actor) {
    return !NOBODY.matcher(Naming.name(actor)).matches();
  }

  /** Whether a reference has a name, rather than only a description ("the group", "soldiers"). */
  static boolean named(ActorRef actor) {
    return actor.id() != null || Naming.name(actor).codePoints().anyMatch(Character::isUpperCase);
  }

  /**
   * Who was attacked: the targets that are anybody and not doers too. Of a clash, whose sides are both doers and targets,
   * those on another side than the first doer.
   */
  List<ActorRef> targets(AttributedIncident incident, FieldDoers doers) {
    List<ActorRef> targets = incident.settled().targets().stream().filter(FieldActors::somebody).toList();
    Set<String> acting = new HashSet<>();
    doers.doers().forEach(doer -> acting.add(doer.key()));
    incident.settled().perpetrators().forEach(doer -> acting.add(doer.key()));
    List<ActorRef> attacked = targets.stream().filter(actor -> !acting.contains(actor.key())).toList();
    List<ActorRef> acted = doers.doers().isEmpty() ? incident.settled().perpetrators() : doers.doers();
    if (!attacked.isEmpty() || acted.isEmpty()) {
      return attacked;
    }
    FieldSide first = side(acted.get(0));
    return targets.stream().filter(actor -> side(actor) != first).toList();
  }

  FieldSide side(ActorRef actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT_BODY, MILITARY, INTELLIGENCE -> FieldSide.STATE;
      case MILITIA -> FieldSide.GROUP;
      case PARTY -> armedParties.contains(actor.key()) ? FieldSide.GROUP : FieldSide.CIVILIAN;
      case COMPANY, MEDIA -> FieldSide.CIVILIAN;
      case ALLIANCE -> FieldSide.FOREIGN;
      case INSTALLATION -> FieldSide.SITE;
      case PERSON -> person(actor);
      case POPULATION -> described(actor, FieldSide.CIVILIAN);
      case OTHER -> described(actor, FieldSide.UNKNOWN);
    };
  }

  /** Somebody who serves a state or a group stands for it; of anybody else only words tell. */
  private static FieldSide person(ActorRef actor) {
    ActorKind serves = known(actor).flatMap(person -> Register.SHIPPED.find(person.parent())).map(Actor::kind).orElse(null);
    if (serves == null) {
      return described(actor, FieldSide.UNKNOWN);
    }
    return switch (serves) {
      case STATE, GOVERNMENT_BODY, MILITARY, INTELLIGENCE -> FieldSide.STATE;
      case MILITIA -> FieldSide.GROUP;
      default -> FieldSide.CIVILIAN;
    };
  }

  private static FieldSide described(ActorRef actor, FieldSide otherwise) {
    String words = Naming.name(actor);
    if (groupWords(words)) {
      return FieldSide.GROUP;
    }
    if (stateWords(words)) {
      return FieldSide.STATE;
    }
    return civilianWords(words) ? FieldSide.CIVILIAN : otherwise;
  }

  /** The actor's country as ISO alpha-2, or null where neither the register nor an adjective ("Iraqi police") tells. */
  static @Nullable String country(ActorRef actor) {
    Optional<Actor> state = known(actor).filter(each -> !each.country().isEmpty())
        .or(() -> Register.SHIPPED.state(Naming.name(actor)));
    return state.map(each -> each.country().toUpperCase(Locale.ROOT)).filter(each -> each.length() == 2).orElse(null);
  }

  private static Optional<Actor> known(ActorRef actor) {
    return Optional.ofNullable(actor.id()).flatMap(Register.SHIPPED::find);
  }
}
