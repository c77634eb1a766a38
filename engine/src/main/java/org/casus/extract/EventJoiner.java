package org.casus.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;
import org.jspecify.annotations.Nullable;

/**
 * Joins the drafts of one report that tell of one happening: later mentions ("the attack", "these strikes") and
 * repetitions with the same day, place, target or toll. Stateless.
 */
final class EventJoiner {

  private static final Set<Weapon> KINDS = Set.of(Weapon.SUICIDE_BOMB, Weapon.VEHICLE_BOMB, Weapon.EFP, Weapon.IRAM, Weapon.AIRSTRIKE, Weapon.GRENADE);
  private static final int JOINED = 4;

  private EventJoiner() {}

  static List<EventDraft> join(List<EventDraft> drafts) {
    List<EventDraft> joined = new ArrayList<>();
    for (EventDraft draft : drafts) {
      if (draft.status == EventStatus.HYPOTHETICAL && !draft.date.known()) {
        continue; // a mere thought
      }
      EventDraft host = host(joined, draft);
      if (host != null) {
        host.absorb(draft);
      } else if (!draft.echo && !draft.bare && !testimony(draft)) {
        joined.add(draft);
      }
    }
    Membership.settle(joined);
    joined.forEach(EventJoiner::bystanders);
    joined.forEach(EventJoiner::oneBomb);
    joined.forEach(EventJoiner::alone);
    return joined;
  }

  /** Who was only counted among the dead is no target where something else was ("a bombing of a cafe that killed two people"). */
  private static void bystanders(EventDraft draft) {
    if (!draft.killed.isEmpty() || !draft.injured.isEmpty()) {
      boolean only = draft.targets.size() == 1 && draft.frame.name().equals("assault.kill");
      draft.targets.values().removeIf(a -> !only && a.id() == null && a.text().toLowerCase(Locale.ROOT).matches("people|persons?|others?|children|women|men|boys|girls|infants"));
      boolean more = draft.targets.values().stream().anyMatch(a -> a.kind() != ActorKind.POPULATION);
      draft.targets.values().removeIf(a -> more && !draft.perpetrators.containsKey(a.key()) && a.id() == null && a.kind() == ActorKind.POPULATION);
    }
  }

  /** "The president visited the scene": he met nobody, least of all himself. */
  private static void alone(EventDraft draft) {
    if (draft.frame.type().mutual() && draft.perpetrators.size() == 1) {
      draft.targets.keySet().removeAll(draft.perpetrators.keySet());
    }
  }

  /** "Bombing" alone implies a bomb of some kind; where the kind is told, that is it. */
  private static void oneBomb(EventDraft draft) {
    boolean told = draft.weapons.stream().anyMatch(KINDS::contains);
    boolean own = draft.weaponWords.stream().anyMatch(w -> w.matches("(?i)(?!.*(?:car|truck|vehicle|suicide)).*(?:ied|bomb|mine|explosive|dynamite).*"));
    if (told && !own) {
      draft.weapons.remove(Weapon.IED);
    }
  }

  /** "I was hit in the leg": a victim tells of an attack that the report has already. */
  private static boolean testimony(EventDraft draft) {
    boolean force = draft.frame.type() == EventType.ASSAULT || draft.frame.type() == EventType.MOBILIZE;
    return force && draft.sentence.tree().children(draft.trigger(), "nsubj:pass").stream()
        .anyMatch(c -> draft.sentence.tokens().get(c).text().equals("I"));
  }

  private static @Nullable EventDraft host(List<EventDraft> earlier, EventDraft draft) {
    EventDraft best = null;
    int bestScore = draft.definite || testimony(draft) ? 1 : JOINED;
    List<EventDraft> latestFirst = new ArrayList<>(earlier);
    Collections.reverse(latestFirst);
    for (EventDraft candidate : latestFirst) {
      int score = Sameness.possible(candidate, draft) ? Sameness.score(candidate, draft) : 0;
      if (score > bestScore || score == bestScore && best == null) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** How many of doer or backer, target, place, date and toll are known. */
  private static int facts(EventDraft d) {
    return (d.perpetrators.isEmpty() && d.sponsors.isEmpty() ? 0 : 1) + (d.targets.isEmpty() ? 0 : 1)
        + (d.places.isEmpty() ? 0 : 1) + (d.date.known() ? 1 : 0) + (d.killed.isEmpty() && d.injured.isEmpty() ? 0 : 1);
  }

  /** Whether an event is worth keeping: something must be known of it. */
  static boolean keep(EventDraft draft) {
    boolean vague = draft.definite && (draft.date.known() ? 1 : 0) + (draft.places.isEmpty() ? 0 : 1)
        + (draft.perpetrators.isEmpty() ? 0 : 1) + (draft.targets.isEmpty() ? 0 : 1) + draft.killed.size() + draft.injured.size() < 2;
    boolean loose = draft.counted && draft.vague && facts(draft) < 2;
    boolean talk = draft.frame.type().mutual() && draft.perpetrators.size() < 2 && !draft.date.known() && draft.places.isEmpty();
    boolean fight = draft.frame.name().equals("assault.fighting") && draft.perpetrators.size() < 2 && draft.killed.isEmpty() && draft.injured.isEmpty();
    return draft.anchored() && !fight && !vague && !talk && !loose;
  }
}
