package org.casus.server.counting;

import java.util.List;
import org.casus.desk.IncidentWords;
import org.casus.incident.Lens;
import org.casus.measure.Behind;
import org.casus.measure.Reconciliation;
import org.casus.measure.Reconciliation.Condition;
import org.casus.measure.Reconciliation.Part;
import org.casus.server.incidents.WholeIncident.Words;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report held against the incidents.
 *
 * @param by whose figure it is
 * @param chain by way of whom the report has it, the report last
 * @param words the sentence
 * @param refused why it can't be checked, or null
 * @param whole what the case has for it, or null where it was refused
 * @param parts the parts of a breakdown; empty where there is but one
 */
public record Checked(String id, String by, List<String> chain, Words words, @Nullable String refused, @Nullable Portion whole, List<Portion> parts) {

  /**
   * A stated number with what the case has for it.
   *
   * @param words what is counted, in the report's words
   * @param asked what the words ask for, in a sentence
   * @param verdict what came of it, in a sentence
   * @param fits the first incidents that fit
   * @param maybe the first that may fit
   * @param sets the sets of other sentences that fit or may fit, which are not counted
   */
  public record Portion(String words, String stated, int itemised, int mayFit, long unexplained, long beyond, String asked, String verdict,
      List<Condition> conditions, List<Held> fits, List<Held> maybe, List<Held> sets) {}

  static Checked of(Reconciliation each, int most, Held.Keeper keeper) {
    Part whole = each.whole();
    return new Checked(each.id(), each.by(), each.chain(), keeper.words(each.quote()), each.refused(),
        whole == null ? null : portion(whole, each.lens(), most, keeper),
        each.parts().size() < 2 ? List.of() : each.parts().stream().map(part -> portion(part, each.lens(), most, keeper)).toList());
  }

  private static Portion portion(Part part, Lens lens, int most, Held.Keeper keeper) {
    return new Portion(part.words(), IncidentWords.amount(part.stated()), part.itemised(), part.maybe().size(), part.unexplained(), part.beyond(),
        part.inWords(), part.verdict(), part.conditions(), some(part.fitting(), lens, most, keeper), some(part.maybe(), lens, most, keeper),
        some(part.sets().stream().map(set -> set.set()).toList(), lens, most, keeper));
  }

  private static List<Held> some(List<Behind> behind, Lens lens, int most, Held.Keeper keeper) {
    return keeper.all(behind.stream().limit(most).toList(), lens);
  }
}
