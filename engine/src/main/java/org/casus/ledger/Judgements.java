package org.casus.ledger;

import java.util.List;
import org.casus.incident.Judgement;
import org.casus.incident.Ruling;
import org.casus.incident.Rulings;

/** What every case asks of a judgement. Stateless. */
public final class Judgements {
  private Judgements() {}

  /** The id of the judgement that follows so many others. */
  public static String next(int made) {
    return "j" + (made + 1);
  }

  /**
   * Checks a judgement against those made before.
   *
   * @throws IllegalArgumentException when its id is taken, or when it undoes one that is not there
   */
  public static void check(Judgement judgement, List<Judgement> before) {
    if (before.stream().anyMatch(each -> each.id().equals(judgement.id()))) {
      throw new IllegalArgumentException("There is a judgement \"" + judgement.id() + "\" already; give another id.");
    }
    if (judgement.ruling() instanceof Ruling.Undo undo && Rulings.undone(before).contains(undo.judgement())) {
      throw new IllegalArgumentException("\"" + undo.judgement() + "\" is undone already. To restore it, undo what undid it.");
    }
    if (judgement.ruling() instanceof Ruling.Undo undo
        && before.stream().noneMatch(each -> each.id().equals(undo.judgement()))) {
      throw new IllegalArgumentException("There is no judgement \"" + undo.judgement() + "\" to undo; there are "
          + (before.isEmpty() ? "none" : before.get(0).id() + " to " + before.get(before.size() - 1).id()) + ".");
    }
  }
}
