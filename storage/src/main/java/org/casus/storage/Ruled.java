package org.casus.storage;

import java.util.List;
import org.casus.incident.Judgement;
import org.casus.incident.Rulings;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What the analysts have ruled by a revision of the case: read once, not for every view.
 *
 * @param revision the number of changes made to the case before
 * @param rulings what the judgements come to
 */
record Ruled(String revision, List<Judgement> judgements, Rulings rulings) {

  /** As of a transaction; what was known before is taken again where nothing has changed since. */
  static Ruled of(DSLContext dsl, @Nullable Ruled before) {
    String revision = dsl.select(Schema.META_VALUE).from(Schema.META).where(Schema.META_KEY.eq("revision")).fetchSingle(Schema.META_VALUE);
    if (before != null && before.revision().equals(revision)) {
      return before;
    }
    JudgementRows rows = new JudgementRows(dsl);
    List<Judgement> judgements = List.copyOf(rows.all());
    return new Ruled(revision, judgements, judgements.isEmpty() ? Rulings.NONE : rows.rulings(judgements));
  }
}
