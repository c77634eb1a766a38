package org.casus.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;

/** Counts with facade groups taken as those they stand for and on their own, side by side. Stateless. */
public final class FrontCounting {
  private FrontCounting() {}

  /**
   * The two counts of every facade and every actor that has one.
   *
   * @param filter what else is asked; the doers, facades and lens in it are not heeded, save that where it asks for doers only
   *     these are shown
   * @param groups the facades, as {@link FrontFinder} finds them
   * @param most how many incidents to list behind each number
   */
  public static List<FrontCount> of(CaseView view, IncidentFilter filter, FrontGroups groups, int most) {
    Map<String, ActorRef> actors = new LinkedHashMap<>();
    groups.fronts().forEach(front -> actors.putIfAbsent(front.parent().key(), front.parent()));
    groups.fronts().forEach(front -> actors.putIfAbsent(front.front().key(), front.front()));
    return actors.values().stream().filter(actor -> filter.doers().isEmpty() || filter.doers().contains(actor.key()))
        .map(actor -> of(view, filter, actor, groups, most)).toList();
  }

  /** The two counts of one actor. */
  public static FrontCount of(CaseView view, IncidentFilter filter, ActorRef actor, FrontGroups groups, int most) {
    IncidentFilter own = Asked.by(filter, Set.of(actor.key()), Map.of());
    Count alone = Counting.of(view, own, most);
    List<FrontCount.SideBySide> lenses = new ArrayList<>();
    for (Lens lens : Lens.values()) {
      FrontFolding folding = FrontFolding.of(groups.fronts(), lens);
      IncidentFilter folded = Asked.by(filter, own.doers(), folding.parents());
      lenses.add(new FrontCount.SideBySide(lens, alone.under(lens), Counting.of(view, folded, most).under(lens),
          moved(view, Asked.under(own, lens, true), Asked.under(folded, lens, true), folding, most)));
    }
    return new FrontCount(actor, lenses);
  }

  private static List<FrontCount.Moved> moved(
      CaseView view, IncidentFilter own, IncidentFilter folded, FrontFolding folding, int most) {
    List<FrontCount.Moved> moved = new ArrayList<>();
    if (!folding.parents().isEmpty()) {
      Counting.each(view, folded, Fit.YES, each -> add(each, own, true, folding, most, moved));
      Counting.each(view, own, Fit.YES, each -> add(each, folded, false, folding, most, moved));
    }
    return moved;
  }

  private static void add(Behind incident, IncidentFilter other, boolean gained, FrontFolding folding, int most,
      List<FrontCount.Moved> moved) {
    if (moved.size() < most && other.fit(incident.incident()) != Fit.YES) {
      moved.add(moved(incident, other.lens() == null ? Lens.INCLUSIVE : other.lens(), other.doers(), gained, folding));
    }
  }

  private static FrontCount.Moved moved(Behind incident, Lens lens, Set<String> actor, boolean gained, FrontFolding folding) {
    for (ActorRef doer : lens.doers(incident.incident())) {
      List<FrontGroups.Front> chain = folding.chain(doer.key());
      if (!chain.isEmpty() && actor.contains(gained ? chain.get(chain.size() - 1).parent().key() : doer.key())) {
        return new FrontCount.Moved(incident, gained, chain, reason(doer, chain));
      }
    }
    return new FrontCount.Moved(incident, gained, List.of(), "Its doers are others once facades are folded.");
  }

  private static String reason(ActorRef doer, List<FrontGroups.Front> chain) {
    return "Done by " + doer.name() + ", counted as " + chain.get(chain.size() - 1).parent().name() + ": "
        + String.join(" ", chain.stream().map(FrontGroups.Front::reason).toList());
  }
}
