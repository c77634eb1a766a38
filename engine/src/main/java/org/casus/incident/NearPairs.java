package org.casus.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;

/**
 * Finds the pairs of incidents that are worth comparing: of one kind, of days at most one apart, with a place, a doer or a
 * target in common. Only what shares such a key is paired, so that the work grows with the pairs and not with their square.
 * Belongs to one thread.
 */
final class NearPairs {
  private static final int COMMON = 60;

  private final Map<String, List<Incident>> byKey = new HashMap<>();
  private final Set<Pair> pairs = new LinkedHashSet<>();

  private NearPairs() {}

  /** Two incidents, the one with the lower id first. */
  record Pair(Incident left, Incident right) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Pair pair && left.id().equals(pair.left.id()) && right.id().equals(pair.right.id());
    }

    @Override
    public int hashCode() {
      return 31 * left.id().hashCode() + right.id().hashCode();
    }
  }

  /** The pairs, whatever the order of the incidents. */
  static Collection<Pair> of(Collection<Incident> incidents) {
    NearPairs found = new NearPairs();
    incidents.stream().sorted(Comparator.comparing(Incident::id)).forEach(found::add);
    return found.pairs;
  }

  private void add(Incident incident) {
    EventAssertion event = incident.settled();
    LocalDate from = event.date().from();
    LocalDate to = event.date().to();
    if (from == null || to == null || event.date().days() > Match.DAYS_OF_A_DAY) {
      return;
    }
    Set<String> marks = marks(event);
    for (String mark : marks) {
      from.minusDays(1).datesUntil(to.plusDays(2)).map(day -> byKey.getOrDefault(day + mark, List.of())).flatMap(List::stream)
          .forEach(other -> pairs.add(new Pair(other, incident)));
    }
    for (String mark : marks) {
      from.datesUntil(to.plusDays(1)).map(day -> byKey.computeIfAbsent(day + mark, key -> new ArrayList<>()))
          .filter(holders -> holders.size() < COMMON).forEach(holders -> holders.add(incident));
    }
  }

  private static Set<String> marks(EventAssertion event) {
    Set<String> marks = new TreeSet<>();
    areas(event).forEach(area -> marks.add("|" + event.type() + "|@" + area));
    Match.keys(event.perpetrators()).forEach(doer -> marks.add("|" + event.type() + "|<" + doer));
    Match.keys(event.targets()).forEach(target -> marks.add("|" + event.type() + "|>" + target));
    return marks;
  }

  /** The keys of the places where it happened; a whole country is none. */
  static List<String> spots(EventAssertion event) {
    return event.places().stream().filter(NearPairs::exact).map(path -> path.get(0).key()).toList();
  }

  /** The keys of these places and of what contains them, countries left out. */
  static List<String> areas(EventAssertion event) {
    return event.places().stream().filter(NearPairs::exact)
        .flatMap(path -> path.stream().limit(Math.max(1, path.size() - 1))).map(PlaceRef::key).distinct().toList();
  }

  private static boolean exact(List<PlaceRef> path) {
    return path.size() > 1 || path.size() == 1 && path.get(0).id() == null;
  }
}
