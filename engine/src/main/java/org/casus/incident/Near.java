package org.casus.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;

/**
 * Two incidents that the machine nearly took for one happening, for an analyst to look at: at most a day apart, with as much
 * in common as would almost join two events. Immutable.
 *
 * @param score how much they have in common, counted as {@link Match} counts it; a day apart counts one less than the same day,
 *     a place within the other one less than the same place
 * @param reasons what they have in common, readable by a person
 * @param against why they were not joined, readable by a person; never empty
 */
public record Near(Incident left, Incident right, int score, List<String> reasons, List<String> against) {

  /** The score that joins two events when nothing speaks against it. */
  public static final int ENOUGH = Match.ENOUGH;

  private static final int LEAST = Match.ENOUGH - 1;
  private static final int A_DAY_APART = 2;
  private static final int OBJECTION = 2;

  /** What speaks for it less what speaks against it first, then by id. */
  private static final Comparator<Near> ORDER = Comparator.comparingInt((Near near) -> -near.weight())
      .thenComparing(near -> near.left.id()).thenComparing(near -> near.right.id());

  /** Copies the lists. */
  public Near {
    reasons = List.copyOf(reasons);
    against = List.copyOf(against);
  }

  /** The score less what speaks against it. */
  public int weight() {
    return score - OBJECTION * against.size();
  }

  /** The pairs among these that are near each other and that no analyst has ruled apart, the likeliest first. */
  public static List<Near> among(Collection<Incident> incidents, Rulings rulings) {
    return NearPairs.of(incidents).stream().map(pair -> of(pair.left(), pair.right(), rulings))
        .flatMap(List::stream).sorted(ORDER).toList();
  }

  private static List<Near> of(Incident one, Incident other, Rulings rulings) {
    EventAssertion left = one.settled();
    EventAssertion right = other.settled();
    if (left.status() != right.status() || Match.placesApart(left, right) || ruledApart(one, other, rulings)) {
      return List.of();
    }
    List<String> reasons = new ArrayList<>();
    int score = days(left, right, reasons) + place(left, right, reasons) + Match.weapon(left, right, reasons)
        + Match.actors("doer", left.perpetrators(), right.perpetrators(), reasons)
        + Match.actors("target", left.targets(), right.targets(), reasons);
    return score < LEAST ? List.of() : List.of(new Near(one, other, score, reasons, against(one, other, score)));
  }

  private static int days(EventAssertion left, EventAssertion right, List<String> reasons) {
    if (left.date().overlaps(right.date())) {
      return Match.day(left, right, reasons);
    }
    reasons.add("a day apart");
    return A_DAY_APART;
  }

  private static int place(EventAssertion left, EventAssertion right, List<String> reasons) {
    List<String> one = NearPairs.spots(left);
    List<String> other = NearPairs.spots(right);
    if (one.stream().anyMatch(other::contains)) {
      reasons.add("the same place, " + left.places().get(0).get(0).name());
      return 2;
    }
    boolean within = NearPairs.areas(left).stream().anyMatch(other::contains) || NearPairs.areas(right).stream().anyMatch(one::contains);
    if (within) {
      reasons.add("one place lies within the other");
    }
    return within ? 1 : 0;
  }

  private static boolean ruledApart(Incident one, Incident other, Rulings rulings) {
    return one.events().stream().anyMatch(left -> other.events().stream().anyMatch(right -> rulings.apart(left, right)));
  }

  private static List<String> against(Incident one, Incident other, int score) {
    EventAssertion left = one.settled();
    EventAssertion right = other.settled();
    List<String> against = new ArrayList<>();
    if (!left.date().overlaps(right.date())) {
      against.add("the days differ, " + day(left) + " and " + day(right));
    }
    if (!left.count().equals(right.count())) {
      against.add("they are counted differently");
    }
    if (Match.apart(Match.keys(left.perpetrators()), Match.keys(right.perpetrators()))) {
      against.add("the doers differ, " + names(left.perpetrators()) + " and " + names(right.perpetrators()));
    }
    if (one.documents().stream().anyMatch(other.documents()::contains)) {
      against.add("one report tells of both");
    }
    if (against.isEmpty()) {
      against.add(score < ENOUGH ? "too little in common to be joined unasked" : "another telling of one of them differs");
    }
    return against;
  }

  private static LocalDate day(EventAssertion event) {
    LocalDate day = event.date().from();
    return day == null ? LocalDate.MIN : day;
  }

  private static String names(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::name).collect(Collectors.joining(" and "));
  }
}
