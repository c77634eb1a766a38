package org.casus.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.ActorKind;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.assertion.Weapon;
import org.casus.assertion.WeaponMention;
import org.casus.corpus.Report;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the events of a report. Immutable; thread-safe. */
public final class EventExtractor {

  private final Frames frames;
  private final Hedges hedges;

  /** An extractor with these frames and hedges. */
  public EventExtractor(Frames frames, Hedges hedges) {
    this.frames = frames;
    this.hedges = hedges;
  }

  /** The events of a report, in order of appearance. */
  public EventReading read(Mentions mentions, Voices voices) {
    SentenceEvents reader = new SentenceEvents(mentions, voices, frames, hedges);
    List<EventDraft> drafts = new ArrayList<>();
    Discourse discourse = mentions.grounded().discourse();
    for (Sentence sentence : discourse.sentences()) {
      drafts.addAll(reader.read(sentence));
    }
    Map<EventDraft, Telling> told = new LinkedHashMap<>();
    drafts.forEach(d -> told.put(d, new Telling(d)));
    List<EventDraft> joined = EventJoiner.join(drafts).stream().filter(EventJoiner::keep).toList();
    new Unsaid(mentions).fill(joined);
    return assertions(discourse, joined, told);
  }

  private static EventReading assertions(Discourse discourse, List<EventDraft> joined, Map<EventDraft, Telling> told) {
    Map<EventDraft, String> ids = new LinkedHashMap<>();
    joined.forEach(d -> ids.put(d, id(discourse.report(), d)));
    List<EventAssertion> events = new ArrayList<>();
    Map<String, String> anchors = new HashMap<>();
    for (EventDraft draft : joined) {
      String id = ids.getOrDefault(draft, "");
      events.add(assertion(discourse, draft, id, draft.partOf == null ? null : ids.get(draft.partOf)));
      anchor(anchors, draft, id);
    }
    return new EventReading(events, anchors, tellings(ids, told));
  }

  /** What each draft told by itself, under the id of the event into which it was joined. */
  private static List<Telling> tellings(Map<EventDraft, String> ids, Map<EventDraft, Telling> told) {
    Map<EventDraft, String> all = new HashMap<>();
    ids.forEach((draft, id) -> name(draft, id, all));
    List<Telling> tellings = new ArrayList<>();
    told.forEach((draft, telling) -> {
      String id = all.get(draft);
      if (id != null) {
        tellings.add(telling.of(id));
      }
    });
    return tellings;
  }

  private static void name(EventDraft draft, String id, Map<EventDraft, String> all) {
    all.putIfAbsent(draft, id);
    draft.joined.forEach(j -> name(j, id, all));
  }

  private static void anchor(Map<String, String> anchors, EventDraft draft, String id) {
    draft.anchors.forEach(a -> anchors.putIfAbsent(EventReading.anchor(draft.sentence, a), id));
    draft.joined.forEach(j -> anchor(anchors, j, id));
  }

  private static String id(Report report, EventDraft draft) {
    int begin = draft.sentence.tokens().get(draft.trigger()).begin();
    return draft.position > 0
        ? StableId.of("ev", report.id(), draft.frame.type(), begin, draft.position)
        : StableId.of("ev", report.id(), draft.frame.type(), begin);
  }

  private static EventAssertion assertion(Discourse discourse, EventDraft d, String id, @Nullable String partOf) {
    return new EventAssertion(id, discourse.report().id(), d.frame.type(), mode(d), d.weapons, weaponMentions(d),
        List.copyOf(d.perpetrators.values()), List.copyOf(d.sponsors.values()), List.copyOf(d.targets.values()),
        d.places, d.date, d.count, d.munitions, d.killed, d.injured, d.status, partOf, d.likelihood,
        evidence(discourse, d), d.frame.name());
  }

  private static List<SourceSpan> evidence(Discourse discourse, EventDraft draft) {
    return draft.evidence.stream().sorted(Comparator.comparingInt(Sentence::index)).map(discourse::span).toList();
  }

  private static List<WeaponMention> weaponMentions(EventDraft draft) {
    List<String> words = List.copyOf(draft.weaponWords);
    return words.isEmpty() ? List.of() : List.of(new WeaponMention(words.get(0), words));
  }

  /** The frame's mode, or the one that the weapon tells (codebook, section 9). */
  private static @Nullable String mode(EventDraft draft) {
    String mode = draft.frame.mode();
    boolean thing = !draft.targets.isEmpty() && draft.targets.values().stream().allMatch(a -> a.kind() == ActorKind.INSTALLATION);
    if ("arrest".equals(mode) && thing) {
      return "seize";
    }
    if (!draft.frame.type().name().equals("ASSAULT") || mode != null && !mode.equals("explosives") && !mode.equals("aerial") && !mode.equals("heavy-weapons")) {
      return draft.frame.type().name().equals("COERCE") && draft.weapons.contains(Weapon.CYBER) ? "cyber" : mode;
    }
    if (targeted(draft)) {
      return "targeted";
    }
    for (Weapon weapon : List.of(Weapon.SUICIDE_BOMB, Weapon.IRAM, Weapon.ROCKET, Weapon.BALLISTIC_MISSILE, Weapon.MISSILE,
        Weapon.MORTAR, Weapon.ARTILLERY, Weapon.AIRSTRIKE, Weapon.DRONE, Weapon.VEHICLE_BOMB, Weapon.EFP, Weapon.IED,
        Weapon.GRENADE, Weapon.FIREARM)) {
      if (draft.weapons.contains(weapon)) {
        return mode(weapon);
      }
    }
    return mode;
  }

  /** A strike that one person was meant for. */
  private static boolean targeted(EventDraft draft) {
    return !draft.targets.isEmpty() && draft.targets.values().stream().allMatch(a -> a.kind() == ActorKind.PERSON)
        && !draft.weapons.contains(Weapon.SUICIDE_BOMB) && draft.targets.values().stream().noneMatch(a -> a.text().endsWith("s") && a.id() == null);
  }

  private static String mode(Weapon weapon) {
    return switch (weapon) {
      case SUICIDE_BOMB -> "suicide-attack";
      case ROCKET, MISSILE, BALLISTIC_MISSILE, MORTAR, ARTILLERY, IRAM -> "heavy-weapons";
      case AIRSTRIKE -> "aerial";
      case DRONE -> "drone";
      case FIREARM -> "firearms";
      default -> "explosives";
    };
  }
}
