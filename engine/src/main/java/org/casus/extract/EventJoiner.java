package org.casus.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventStatus;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Weapon;
import org.casus.discourse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Joins the drafts of one report that tell of one happening: later mentions ("the attack", "these strikes") and
 * repetitions with the same day, place, target or toll. Nothing is joined that a date, a place, a doer, a weapon or a
 * count forbids. Stateless.
 */
final class EventJoiner {

  private static final int JOINED = 4;
  private static final int FAR = 25;

  private EventJoiner() {}

  static List<EventDraft> join(List<EventDraft> drafts) {
    List<EventDraft> joined = new ArrayList<>();
    for (EventDraft draft : drafts) {
      EventDraft host = host(joined, draft);
      if (host == null) {
        joined.add(draft);
      } else {
        host.absorb(draft);
      }
    }
    joined.forEach(d -> member(joined, d));
    joined.forEach(EventJoiner::inherit);
    return joined;
  }

  private static @Nullable EventDraft host(List<EventDraft> earlier, EventDraft draft) {
    EventDraft best = null;
    int bestScore = draft.definite ? 1 : JOINED;
    List<EventDraft> latestFirst = new ArrayList<>(earlier);
    Collections.reverse(latestFirst);
    for (EventDraft candidate : latestFirst) {
      int score = compatible(candidate, draft) ? score(candidate, draft) : 0;
      if (score > bestScore || score == bestScore && best == null) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean compatible(EventDraft a, EventDraft b) {
    return a.frame.type() == b.frame.type()
        && (a.status == b.status || b.definite)
        && !(b.definite && a.background)
        && a.date.overlaps(b.date)
        && counts(a, b)
        && actors(a.perpetrators, b.perpetrators)
        && weapons(a.weapons, b.weapons)
        && places(a, b)
        && modes(a, b)
        && tolls(a, b)
        && !(a.sentence == b.sentence && !b.definite);
  }

  /** A bare toll that differs from the one already told belongs to something else. */
  private static boolean tolls(EventDraft a, EventDraft b) {
    boolean bare = b.frame.name().equals("assault.kill") && b.definite;
    return !bare || a.killed.isEmpty() || b.killed.isEmpty()
        || a.killed.stream().anyMatch(t -> b.killed.stream().anyMatch(u -> u.amount().equals(t.amount())));
  }

  private static boolean modes(EventDraft a, EventDraft b) {
    String left = a.frame.mode();
    String right = b.frame.mode();
    boolean special = "abduct".equals(left) || "abduct".equals(right);
    return !special || left != null && left.equals(right);
  }

  private static boolean counts(EventDraft a, EventDraft b) {
    if (b.definite && plural(b) == a.counted) {
      return true;
    }
    return a.count.equals(b.count) || a.counted && b.counted && (a.count.min() == null || b.count.min() == null || vague(a) || vague(b));
  }

  private static boolean vague(EventDraft draft) {
    return draft.vague;
  }

  private static boolean plural(EventDraft draft) {
    Token token = draft.sentence.tokens().get(draft.trigger());
    return token.tag().equals("NNS");
  }

  private static boolean actors(Map<String, ActorRef> a, Map<String, ActorRef> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    return !Collections.disjoint(a.keySet(), b.keySet());
  }

  private static boolean weapons(Set<Weapon> a, Set<Weapon> b) {
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(wide(a), wide(b));
  }

  /** Bombs of all kinds may be one bomb; air strikes and drones may be one strike. */
  private static Set<Weapon> wide(Set<Weapon> weapons) {
    return weapons.stream().map(w -> switch (w) {
      case VEHICLE_BOMB, SUICIDE_BOMB, EFP -> Weapon.IED;
      case BALLISTIC_MISSILE -> Weapon.MISSILE;
      default -> w;
    }).collect(Collectors.toSet());
  }

  private static boolean places(EventDraft a, EventDraft b) {
    if (a.places.isEmpty() || b.places.isEmpty()) {
      return true;
    }
    return a.places.stream().anyMatch(p -> b.places.stream().anyMatch(q ->
        sameSpot(p.get(0), q.get(0)) || p.stream().anyMatch(x -> x.key().equals(q.get(0).key())) || q.stream().anyMatch(x -> x.key().equals(p.get(0).key()))));
  }

  /** "Erbil" and "Erbil International Airport": a place and the site that bears its name. */
  private static boolean sameSpot(PlaceRef a, PlaceRef b) {
    return a.country() != null && a.country().equals(b.country()) && (a.name().startsWith(b.name() + " ") || b.name().startsWith(a.name() + " "));
  }

  private static int score(EventDraft a, EventDraft b) {
    int score = 0;
    score += a.date.isDay() && a.date.equals(b.date) ? 3 : a.date.known() && a.date.equals(b.date) ? 2 : 0;
    score += specificPlace(a, b) ? 2 : 0;
    score += shared(a.targets, b.targets) ? 2 : 0;
    score += shared(a.perpetrators, b.perpetrators) ? 2 : 0;
    score += !Collections.disjoint(a.weapons, b.weapons) ? 1 : 0;
    score += a.killed.stream().anyMatch(t -> b.killed.stream().anyMatch(u -> u.amount().equals(t.amount()))) ? 3 : 0;
    score += a.injured.stream().anyMatch(t -> b.injured.stream().anyMatch(u -> u.amount().equals(t.amount()))) ? 2 : 0;
    int gap = b.sentence.index() - a.sentence.index();
    score += b.definite && gap <= FAR ? gap <= 3 ? 3 : 1 : 0;
    score -= b.definite && a.part ? 2 : 0;
    return score;
  }

  private static boolean specificPlace(EventDraft a, EventDraft b) {
    return !a.places.isEmpty() && !b.places.isEmpty() && a.places.get(0).size() > 1
        && a.places.get(0).get(0).key().equals(b.places.get(0).get(0).key());
  }

  private static boolean shared(Map<String, ActorRef> a, Map<String, ActorRef> b) {
    return a.values().stream().anyMatch(x -> b.containsKey(x.key()) && !(x.kind() == ActorKind.INSTALLATION && x.id() == null));
  }

  /** What is said of a whole set holds for a member of which nothing else is said. */
  private static void inherit(EventDraft member) {
    EventDraft set = member.partOf;
    if (set == null) {
      return;
    }
    if (member.perpetrators.isEmpty()) {
      set.perpetrators.forEach(member.perpetrators::putIfAbsent);
    }
    if (member.weapons.isEmpty()) {
      member.weapons.addAll(set.weapons);
    }
    if (member.targets.isEmpty()) {
      set.targets.forEach(member.targets::putIfAbsent);
    }
    if (!member.date.known()) {
      member.date = set.date;
    }
    member.sponsors.putAll(set.sponsors);
  }

  /** A later "one strike", "the remaining three strikes" after "34 strikes" is a member of that set. */
  private static boolean itemOf(EventDraft set, EventDraft draft) {
    Token item = draft.sentence.tokens().get(draft.trigger());
    boolean sameWord = item.noun() && item.lemma().equals(set.sentence.tokens().get(set.trigger()).lemma());
    boolean smaller = set.count.min() != null && set.count.min() > 2 && draft.count.min() != null && draft.count.min() < set.count.min();
    int gap = draft.sentence.index() - set.sentence.index();
    boolean told = !draft.places.isEmpty() || !draft.targets.isEmpty();
    return told && sameWord && smaller && gap > 0 && gap <= FAR && draft.perpetrators.isEmpty() && !draft.date.known();
  }

  private static boolean larger(EventDraft set, EventDraft draft) {
    Long size = set.count.min();
    Long own = draft.count.min();
    return set.counted && size != null && (!draft.counted || !draft.vague && own != null && own < size);
  }

  /** The first counted set that the event can be a member of. */
  private static void member(List<EventDraft> all, EventDraft draft) {
    all.stream().filter(set -> set != draft && set.counted && set.frame.type() == draft.frame.type())
        .filter(set -> itemOf(set, draft) && weapons(set.weapons, draft.weapons) && places(set, draft))
        .reduce((a, b) -> b.places.isEmpty() ? a : b).ifPresent(set -> draft.partOf = set);
    if (draft.partOf != null) {
      return;
    }
    all.stream()
        .filter(set -> set != draft && larger(set, draft) && set.frame.type() == draft.frame.type())
        .filter(set -> set.date.known() && draft.date.known() && set.date.overlaps(draft.date))
        .filter(set -> weapons(set.weapons, draft.weapons) && places(set, draft) && actors(set.perpetrators, draft.perpetrators))
        .filter(set -> shared(set.perpetrators, draft.perpetrators) || shared(set.targets, draft.targets))
        .findFirst().ifPresent(set -> draft.partOf = set);
  }

  /** How many of doer or backer, target, place, date and toll are known. */
  private static int facts(EventDraft d) {
    return (d.perpetrators.isEmpty() && d.sponsors.isEmpty() ? 0 : 1) + (d.targets.isEmpty() ? 0 : 1)
        + (d.places.isEmpty() ? 0 : 1) + (d.date.known() ? 1 : 0) + (d.killed.isEmpty() && d.injured.isEmpty() ? 0 : 1);
  }

  /** Whether an event is worth keeping: something must be known of it, and it must be more than a thought. */
  static boolean keep(EventDraft draft) {
    boolean vague = draft.definite && (draft.date.known() ? 1 : 0) + (draft.places.isEmpty() ? 0 : 1)
        + (draft.perpetrators.isEmpty() ? 0 : 1) + (draft.targets.isEmpty() ? 0 : 1) + draft.killed.size() + draft.injured.size() < 2;
    boolean loose = draft.counted && vague(draft) && facts(draft) < 2;
    boolean talk = draft.frame.type().mutual() && draft.perpetrators.size() < 2 && !draft.date.known() && draft.places.isEmpty();
    boolean thought = draft.status == EventStatus.HYPOTHETICAL && !draft.date.known();
    return draft.anchored() && !thought && !vague && !talk && !loose;
  }
}
