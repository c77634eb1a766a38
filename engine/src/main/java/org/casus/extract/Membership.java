package org.casus.extract;

import java.util.List;
import java.util.Set;
import org.casus.assertion.Weapon;
import org.casus.discourse.Token;

/** Which counted set an event is a member of, and what it takes over from it. Stateless. */
final class Membership {

  private static final int FAR = 25;

  private Membership() {}

  /** Joins every event to the set that it can be a member of, and lets it take over what is said of the whole set. */
  static void settle(List<EventDraft> all) {
    all.forEach(d -> join(all, d));
    all.forEach(Membership::inherit);
  }

  private static void join(List<EventDraft> all, EventDraft draft) {
    all.stream().filter(set -> set != draft && set.counted && set.frame.type() == draft.frame.type())
        .filter(set -> Sameness.weapons(set.weapons, draft.weapons))
        .filter(set -> itemOf(set, draft) && (Sameness.places(set, draft) || draft.remaining && around(set, draft)) || oneOf(set, draft) && around(set, draft))
        .reduce((a, b) -> b.places.isEmpty() ? a : b).ifPresent(set -> draft.partOf = set);
    if (draft.partOf != null) {
      return;
    }
    all.stream()
        .filter(set -> set != draft && larger(set, draft) && set.frame.type() == draft.frame.type())
        .filter(set -> set.date.known() && draft.date.known() && set.date.overlaps(draft.date))
        .filter(set -> Sameness.weapons(set.weapons, draft.weapons) && Sameness.places(set, draft) && Sameness.actors(set.perpetrators, draft.perpetrators))
        .filter(set -> Sameness.shared(set.perpetrators, draft.perpetrators) || Sameness.shared(set.targets, draft.targets))
        .findFirst().ifPresent(set -> draft.partOf = set);
  }

  /** Whether both lie in one town, province or country, as far as the words say. */
  private static boolean around(EventDraft set, EventDraft draft) {
    return set.places.isEmpty() || draft.places.isEmpty() || set.places.stream().flatMap(List::stream)
        .anyMatch(p -> draft.places.stream().flatMap(List::stream).anyMatch(q -> q.key().equals(p.key())));
  }

  /** "One hit the airport, another the base" after a set was told. */
  private static boolean oneOf(EventDraft set, EventDraft draft) {
    boolean within = draft.latest && draft.date.known() && set.date.known() && draft.date.overlaps(set.date) && !draft.counted;
    return (draft.member || within) && !set.member && !set.vague && draft.sentence.index() >= set.sentence.index() && draft.sentence.index() - set.sentence.index() <= FAR;
  }

  /** A later "one strike", "the remaining three strikes" after "34 strikes" is a member of that set. */
  private static boolean itemOf(EventDraft set, EventDraft draft) {
    Token item = draft.sentence.tokens().get(draft.trigger());
    boolean sameWord = item.noun() && item.lemma().equals(set.sentence.tokens().get(set.trigger()).lemma());
    boolean smaller = set.count.min() != null && set.count.min() > 2 && draft.count.min() != null && draft.count.min() < set.count.min();
    int gap = draft.sentence.index() - set.sentence.index();
    boolean told = !draft.places.isEmpty() || !draft.targets.isEmpty();
    return told && (sameWord || draft.remaining) && smaller && gap > 0 && gap <= FAR && draft.perpetrators.isEmpty() && !draft.date.known();
  }

  private static boolean larger(EventDraft set, EventDraft draft) {
    Long size = set.count.min();
    Long own = draft.count.min();
    return set.counted && size != null && (!draft.counted || !draft.vague && own != null && own < size);
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
      member.weapons.addAll(set.weapons.contains(Weapon.AIRSTRIKE) ? Set.of(Weapon.AIRSTRIKE) : set.weapons);
    }
    if (member.targets.isEmpty()) {
      set.targets.forEach(member.targets::putIfAbsent);
    }
    if (!member.date.known()) {
      member.date = set.date;
    }
    member.sponsors.putAll(set.sponsors);
  }
}
