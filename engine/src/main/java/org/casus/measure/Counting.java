package org.casus.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;

/**
 * Counts the incidents of a case under each lens. Numbers are asked of the case; only the incidents that are listed are
 * fetched. Stateless.
 */
public final class Counting {
  private static final int PAGE = 500;

  private Counting() {}

  /**
   * How many incidents fit a filter under each lens.
   *
   * @param filter what is asked; its lens is not heeded
   * @param most how many incidents to list behind each number, 0 or more
   */
  public static Count of(CaseView view, IncidentFilter filter, int most) {
    List<Count.UnderLens> lenses = new ArrayList<>();
    SetMembers members = new SetMembers(view);
    for (Lens lens : Lens.values()) {
      lenses.add(under(view, filter, lens, most, members));
    }
    return new Count(Asked.under(filter, null, filter.itemised()), lenses);
  }

  /**
   * Hands on every itemised incident that fits, or may fit, in order, without holding all of them.
   *
   * @param filter what is asked, under its lens
   * @param fit {@link Fit#YES} or {@link Fit#MAYBE}
   */
  public static void each(CaseView view, IncidentFilter filter, Fit fit, Consumer<Behind> taker) {
    IncidentFilter itemised = Asked.under(filter, filter.lens(), true);
    for (long skip = 0; ; skip += PAGE) {
      List<AttributedIncident> page = view.incidents(itemised, fit, skip, PAGE);
      page.forEach(incident -> taker.accept(behind(itemised, incident, fit)));
      if (page.size() < PAGE) {
        return;
      }
    }
  }

  private static Count.UnderLens under(CaseView view, IncidentFilter filter, Lens lens, int most, SetMembers members) {
    Count.Listed fitting = listed(view, filter, lens, Fit.YES, most);
    Count.Listed maybe = listed(view, filter, lens, Fit.MAYBE, most);
    Map<String, Long> unsaid = new LinkedHashMap<>();
    IncidentFilter asked = Asked.under(filter, lens, true);
    maybe.first().forEach(each -> Unsaid.of(asked, each.incident()).keySet().forEach(what -> unsaid.merge(what, 1L, Long::sum)));
    Count.Sets sets = sets(view, filter, lens, most, members);
    Map<String, String> names = RuleSentence.names(filter, Stream.concat(fitting.first().stream(), maybe.first().stream()).map(Behind::incident));
    return new Count.UnderLens(lens, RuleSentence.of(filter, lens, names), fitting, maybe, ranked(unsaid), sets);
  }

  private static Map<String, Long> ranked(Map<String, Long> unsaid) {
    Map<String, Long> ranked = new LinkedHashMap<>();
    unsaid.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
    return ranked;
  }

  private static Count.Listed listed(CaseView view, IncidentFilter filter, Lens lens, Fit fit, int most) {
    if (Boolean.FALSE.equals(filter.itemised())) {
      return new Count.Listed(0, List.of());
    }
    IncidentFilter asked = Asked.under(filter, lens, true);
    return new Count.Listed(view.count(asked, fit),
        view.incidents(asked, fit, 0, most).stream().map(incident -> behind(asked, incident, fit)).toList());
  }

  private static Count.Sets sets(CaseView view, IncidentFilter filter, Lens lens, int most, SetMembers members) {
    if (Boolean.TRUE.equals(filter.itemised())) {
      return new Count.Sets(0, List.of());
    }
    IncidentFilter asked = Asked.under(filter, lens, false);
    List<Count.NumberedSet> first = new ArrayList<>();
    for (Fit fit : List.of(Fit.YES, Fit.MAYBE)) {
      view.incidents(asked, fit, 0, most - first.size()).forEach(set ->
          first.add(set(behind(asked, set, fit), fit, members.told(set.incident(), lens))));
    }
    return new Count.Sets(view.count(asked, Fit.YES) + view.count(asked, Fit.MAYBE), first);
  }

  /** A set with its members. */
  static Count.NumberedSet set(Behind set, Fit fit, List<String> told) {
    Long min = set.incident().settled().count().min();
    return new Count.NumberedSet(set, fit, set.incident().settled().count(), told, min == null ? 0 : Math.max(0, min - told.size()));
  }

  /** An incident with the sentences that make it fit and, where it only may, with what is unsaid. */
  static Behind behind(IncidentFilter filter, AttributedIncident incident, Fit fit) {
    Stream<AttributionAssertion> named = incident.attributions().stream().filter(word -> names(filter, incident, word));
    List<Quote> quotes = Quote.all(Stream.concat(Stream.of(incident.settled()), named));
    return new Behind(incident, quotes, fit == Fit.MAYBE ? List.copyOf(Unsaid.of(filter, incident).values()) : List.of());
  }

  /** Whether an attribution names a doer or a backer who is asked for and counts under the lens. */
  private static boolean names(IncidentFilter filter, AttributedIncident incident, AttributionAssertion word) {
    ActorRef accused = word.accused();
    if (accused == null || !AttributedIncident.affirms(word.stance())) {
      return false;
    }
    Lens lens = filter.lens() == null ? Lens.INCLUSIVE : filter.lens();
    boolean doer = AttributedIncident.namesDoer(word);
    List<ActorRef> counting = doer ? lens.doers(incident) : lens.backers(incident);
    ActorRef parent = filter.parents().getOrDefault(accused.key(), accused);
    return (doer ? filter.doers() : filter.backers()).contains(parent.key())
        && counting.stream().anyMatch(actor -> actor.key().equals(accused.key()));
  }
}
