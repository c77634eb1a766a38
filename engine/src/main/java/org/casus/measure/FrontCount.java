package org.casus.measure;

import java.util.List;
import org.casus.assertion.ActorRef;
import org.casus.incident.Lens;

/**
 * An actor's incidents, on its own and with its facades taken as itself, side by side.
 *
 * @param actor the actor
 * @param lenses the two counts under each lens, strict first
 */
public record FrontCount(ActorRef actor, List<SideBySide> lenses) {

  /** Copies the list. */
  public FrontCount {
    lenses = List.copyOf(lenses);
  }

  /**
   * The two counts under one lens.
   *
   * @param own every group counted as itself
   * @param folded every facade counted as the one it stands for under this lens
   * @param moved the incidents that fit in one of the two counts only, with why
   */
  public record SideBySide(Lens lens, Count.UnderLens own, Count.UnderLens folded, List<Moved> moved) {

    /** Copies the list. */
    public SideBySide {
      moved = List.copyOf(moved);
    }
  }

  /**
   * An incident that counts for another actor once facades are folded.
   *
   * @param incident the incident
   * @param gained whether folding adds it to the actor's count rather than taking it away
   * @param through the facades, from the doer named to the actor that it is counted for
   * @param reason why, in a sentence
   */
  public record Moved(Behind incident, boolean gained, List<FrontGroups.Front> through, String reason) {

    /** Copies the list. */
    public Moved {
      through = List.copyOf(through);
    }
  }
}
