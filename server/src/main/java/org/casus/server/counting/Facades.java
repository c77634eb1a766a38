package org.casus.server.counting;

import java.util.List;
import org.casus.measure.FrontCount;
import org.casus.measure.FrontCount.Moved;
import org.casus.measure.FrontCount.SideBySide;
import org.casus.measure.FrontGroups;
import org.casus.measure.FrontGroups.Front;
import org.casus.measure.FrontGroups.Word;
import org.casus.server.incidents.IncidentLine.Party;
import org.casus.server.incidents.WholeIncident.Words;
import org.jspecify.annotations.Nullable;

/**
 * Counts with facade groups on their own and as those they stand for.
 *
 * @param facades who is taken for whose facade, on whose word
 * @param circles facades that are said to be each other's, which no lens folds
 * @param actors the two counts of every facade and every actor that has one
 */
public record Facades(List<Facade> facades, List<Circle> circles, List<Actor> actors) {

  /** A group and whom it is said to stand for; the lens from which on it is folded, or null. */
  public record Facade(String facade, String stands, @Nullable String from, String reason, List<Said> words) {}

  /** Somebody's word that it is one: a report's with its sentence, or an analyst's ruling with its reason. */
  public record Said(String by, String source, boolean analyst, @Nullable Words words, String reason) {}

  /** A circle of facades under a lens. */
  public record Circle(String lens, List<String> keys) {}

  /** The two counts of an actor under each lens. */
  public record Actor(Party actor, List<Side> lenses) {}

  /** The two counts under a lens, and what moves between them. */
  public record Side(String lens, long own, long folded, List<Mover> moved) {}

  /** An incident that counts for another once facades are folded. */
  public record Mover(Held incident, boolean gained, String reason) {}

  static Facades of(FrontGroups groups, List<FrontCount> counts, Held.Keeper keeper) {
    return new Facades(groups.fronts().stream().map(front -> facade(front, keeper)).toList(),
        groups.cycles().stream().map(cycle -> new Circle(cycle.lens().label(), cycle.keys())).toList(),
        counts.stream().map(count -> new Actor(new Party(count.actor().key(), count.actor().name()),
            count.lenses().stream().map(side -> side(side, keeper)).toList())).toList());
  }

  private static Facade facade(Front front, Held.Keeper keeper) {
    var from = front.from();
    return new Facade(front.front().name(), front.parent().name(), from == null ? null : from.label(), front.reason(),
        front.words().stream().map(word -> said(word, keeper)).toList());
  }

  private static Said said(Word word, Held.Keeper keeper) {
    var quote = word.quote();
    return new Said(word.by(), word.source(), word.analyst(), quote == null ? null : keeper.words(quote), word.reason());
  }

  private static Side side(SideBySide side, Held.Keeper keeper) {
    return new Side(side.lens().label(), side.own().fitting().number(), side.folded().fitting().number(),
        side.moved().stream().map((Moved moved) -> new Mover(keeper.one(moved.incident(), side.lens()), moved.gained(), moved.reason())).toList());
  }
}
