package org.casus.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.casus.incident.Anchor;
import org.casus.incident.Judgement;
import org.casus.incident.Ruling;

/** Rulings in words. */
public final class RulingWords {
  private RulingWords() {}

  /** "ev-1 and ev-2 are one happening". */
  public static String of(Ruling ruling) {
    if (ruling instanceof Ruling.Same same) {
      return ids(same.events()) + " are one happening";
    } else if (ruling instanceof Ruling.Apart apart) {
      return ids(apart.some()) + " and " + ids(apart.others()) + " are not the same happening";
    } else if (ruling instanceof Ruling.Accept accept) {
      return ids(accept.assertions()) + " accepted";
    } else if (ruling instanceof Ruling.Reject reject) {
      return ids(reject.assertions()) + " rejected";
    } else if (ruling instanceof Ruling.Correct correct) {
      return correct.slot().wire() + " of " + ids(correct.events()) + " corrected to " + SlotValue.words(correct.slot(), correct.value());
    } else if (ruling instanceof Ruling.Front front) {
      return front.front().name() + " is a facade of " + front.parent().name();
    } else if (ruling instanceof Ruling.SameActor same) {
      return same.actor().name() + " is " + same.as().name();
    } else if (ruling instanceof Ruling.Undo undo) {
      return undo.judgement() + " undone";
    }
    throw new IllegalStateException("No words for " + ruling);
  }

  /** With who, when and why. */
  public static String of(Judgement judgement) {
    return judgement.id() + "  " + of(judgement.ruling()) + "  (" + judgement.by() + ", " + judgement.at()
        + (judgement.reason().isBlank() ? "" : ": " + IncidentWords.clean(judgement.reason())) + ")";
  }

  private static String ids(List<Anchor> anchors) {
    return anchors.stream().map(Anchor::assertion).collect(Collectors.joining(", "));
  }
}
