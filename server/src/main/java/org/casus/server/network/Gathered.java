package org.casus.server.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.assertion.DateInterval;
import org.casus.assertion.RelationAssertion;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.CaseView;
import org.jspecify.annotations.Nullable;

/**
 * All ties that a filter lets through, whatever their days and kind. Immutable.
 *
 * @param speakers who speaks in the reports
 * @param ties relations first, by report; then words, by incident
 * @param known the days of which the case knows anything under the filter
 */
record Gathered(Speakers speakers, List<Tie> ties, DateInterval known) {
  private static final int PAGE = 1000;

  /** Copies the list. */
  Gathered {
    ties = List.copyOf(ties);
  }

  /**
   * Out of one moment of a case: relations that touch an actor filtered by, where there is any, and words on incidents that fit.
   *
   * @param words whether the words are asked for; in a large case they take seconds
   */
  static Gathered of(CaseView view, IncidentFilter filter, Fit fit, boolean words) {
    Speakers speakers = new Speakers(view.reports());
    List<Tie> ties = new ArrayList<>();
    Ties into = new Ties(speakers, ties::add);
    Set<String> actors = actors(filter);
    view.assertions(RelationAssertion.class, relation -> {
      if (actors.isEmpty() || actors.contains(relation.subject().key()) || actors.contains(relation.object().key())) {
        into.relation(relation);
      }
    });
    if (words) {
      words(view, filter, fit, into);
    }
    return new Gathered(speakers, ties, new DateInterval(end(ties, Comparator.naturalOrder()), end(ties, Comparator.reverseOrder())));
  }

  private static Set<String> actors(IncidentFilter filter) {
    Set<String> keys = new HashSet<>(filter.doers());
    keys.addAll(filter.backers());
    keys.addAll(filter.targets());
    return keys;
  }

  private static void words(CaseView view, IncidentFilter filter, Fit fit, Ties into) {
    if (fit == Fit.YES) {
      view.each(filter, into::words);
      return;
    }
    for (long skip = 0; ; skip += PAGE) {
      List<AttributedIncident> page = view.incidents(filter, fit, skip, PAGE);
      page.forEach(into::words);
      if (page.size() < PAGE) {
        return;
      }
    }
  }

  private static @Nullable LocalDate end(List<Tie> ties, Comparator<LocalDate> order) {
    return ties.stream().flatMap(tie -> Stream.of(tie.date().from(), tie.date().to())).filter(Objects::nonNull).min(order).orElse(null);
  }
}
