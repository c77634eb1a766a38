package org.casus.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;
import org.jspecify.annotations.Nullable;

/** What a claim asks, put into words one by one, with the words of the report that ask it. Not thread-safe. */
final class ClaimConditions {
  private final String noun;
  private final List<Reconciliation.Condition> conditions = new ArrayList<>();

  /**
   * No condition yet.
   *
   * @param noun what is counted
   */
  ClaimConditions(String noun) {
    this.noun = noun;
  }

  ClaimConditions kind(EventType type, @Nullable String mode, boolean named) {
    return add("kind", RuleSentence.kind(type) + (mode == null ? "" : " (" + mode + ")"), noun,
        named ? "the counted noun" : "as the sentence's events were read");
  }

  ClaimConditions days(ClaimDates.Days days) {
    return add("date", days.dates().known() ? InWords.when(days.dates()) : "", days.words(), days.how());
  }

  ClaimConditions places(ClaimPlaces.Where where) {
    return add("place", InWords.either(where.paths().stream().map(p -> p.get(0).name()).toList()), where.words(), where.how());
  }

  ClaimConditions weapons(Set<Weapon> weapons, Collection<String> words) {
    return add("weapon", InWords.either(weapons.stream().map(w -> w.wire().replace('-', ' ')).toList()), String.join(", ", words),
        words.isEmpty() ? "what the counted noun tells of" : "the weapons that the words name");
  }

  ClaimConditions actors(String asks, ClaimActors.Who who) {
    return add(asks, InWords.either(who.actors().stream().map(ActorRef::name).distinct().toList()), who.words(), who.how());
  }

  ClaimConditions open(Claim.Open open) {
    return switch (open) {
      case NO -> this;
      case ANY_TIME -> add("open", "when is left open", "", "so what only other reports tell need not be meant");
      case ANYBODY -> add("open", "where, by whom and against whom is left open", "",
          "so no happening is surely meant unless the report tells it as one of them");
    };
  }

  ClaimConditions beside(Set<String> others) {
    return add("beside", others.isEmpty() ? "" : "none that the report told before", noun, "the words count beside what was told before");
  }

  List<Reconciliation.Condition> all() {
    return List.copyOf(conditions);
  }

  private ClaimConditions add(String asks, String value, String words, String how) {
    if (!value.isEmpty()) {
      conditions.add(new Reconciliation.Condition(asks, value, words, how));
    }
    return this;
  }
}
