package org.casus.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Voice;
import org.casus.ground.Actor;
import org.casus.ground.ActorRegister;
import org.casus.incident.AttributedIncident;
import org.casus.knowledge.Knowledge;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Naming;
import org.jspecify.annotations.Nullable;

/**
 * Every actor of a case, each once. An actor of the register is one over all reports; so is one with a proper name. A
 * mere description ("the army", "gunmen") is another actor in every report. Immutable once built and thread-safe.
 */
final class CaseCast {
  private final Map<String, CaseActor> actors = new TreeMap<>();

  /** The actors of a case, with what the shipped register knows of them. */
  CaseCast(CaseIndex index) {
    index.incidents().forEach(this::incident);
    index.attributions().forEach(word -> {
      add(word.accused(), word.report());
      speaker(word.voice(), word.report(), true);
    });
    index.relations().forEach(relation -> {
      add(relation.subject(), relation.report());
      add(relation.object(), relation.report());
      speaker(relation.voice(), relation.report(), true);
    });
    index.figures().forEach(figure -> speaker(figure.voice(), figure.report(), true));
    index.judgments().forEach(judgment -> speaker(judgment.voice(), judgment.report(), true));
  }

  private static final class Shipped {
    private static final ActorRegister REGISTER = ActorRegister.read(Knowledge.shipped());
  }

  private void incident(AttributedIncident incident) {
    EventAssertion settled = incident.settled();
    settled.perpetrators().forEach(actor -> add(actor, settled.report()));
    settled.sponsors().forEach(actor -> add(actor, settled.report()));
    settled.targets().forEach(actor -> add(actor, settled.report()));
  }

  /** Every actor, by key. */
  List<CaseActor> all() {
    return List.copyOf(actors.values());
  }

  /**
   * The actor that a report means.
   *
   * @throws IllegalStateException when nothing in the case names it
   */
  CaseActor of(ActorRef actor, String report) {
    CaseActor known = actors.get(key(actor, report));
    if (known == null) {
      throw new IllegalStateException("The case has no actor \"" + Naming.name(actor) + "\" in the report " + report
          + "; only actors of its incidents, attributions, relations, figures and judgments can be looked up.");
    }
    return known;
  }

  /** Whose word it is; null when the report itself speaks. */
  @Nullable CaseActor speaker(Voice voice, String report) {
    return speaker(voice, report, false);
  }

  private @Nullable CaseActor speaker(Voice voice, String report, boolean adding) {
    if (voice.reportItself() || voice.by().name().equalsIgnoreCase("report")) {
      return null;
    }
    if (adding) {
      add(voice.by(), report);
    }
    return of(voice.by(), report);
  }

  private void add(@Nullable ActorRef actor, String report) {
    if (actor != null) {
      actors.merge(key(actor, report), made(actor, report), CaseCast::joined);
    }
  }

  private static CaseActor made(ActorRef actor, String report) {
    List<String> wordings = new ArrayList<>(actor.mentions());
    wordings.add(actor.text());
    Actor entry = actor.id() == null ? null : Shipped.REGISTER.find(actor.id()).orElse(null);
    boolean agrees = entry != null && entry.name().equals(actor.name());
    return new CaseActor(key(actor, report), Naming.name(actor), actor.kind(), List.copyOf(new TreeSet<>(wordings)),
        agrees ? entry : null, described(actor) ? report : null);
  }

  private static CaseActor joined(CaseActor one, CaseActor other) {
    TreeSet<String> wordings = new TreeSet<>(one.wordings());
    wordings.addAll(other.wordings());
    ActorKind kind = one.kind() == ActorKind.OTHER ? other.kind() : one.kind();
    return new CaseActor(one.key(), one.name(), kind, List.copyOf(wordings), one.register(), one.described());
  }

  private static String key(ActorRef actor, String report) {
    return described(actor) ? actor.key() + "@" + report : actor.key();
  }

  /** Whether nothing but a description is known: no id and no capital at the beginning. */
  private static boolean described(ActorRef actor) {
    return actor.id() == null && !Character.isUpperCase(Naming.name(actor).codePointAt(0));
  }
}
