package org.casus.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casus.extract.Reading;
import org.casus.ledger.CaseView;
import org.casus.ledger.Judged;

/** The readings of a case as the analysts see them, the last few of them kept. Not thread-safe. */
final class Readings {
  private static final int KEPT = 32;

  private final CaseView view;
  private final Map<String, Optional<Reading>> last = new LinkedHashMap<>(KEPT, 0.75f, true);

  Readings(CaseView view) {
    this.view = view;
  }

  /** The reading of a report with the rulings applied. */
  Optional<Reading> of(String report) {
    Optional<Reading> known = last.get(report);
    if (known != null) {
      return known;
    }
    Optional<Reading> read = view.reading(report).map(reading -> Judged.reading(reading, view.rulings()));
    last.put(report, read);
    if (last.size() > KEPT) {
      last.remove(last.keySet().iterator().next());
    }
    return read;
  }
}
