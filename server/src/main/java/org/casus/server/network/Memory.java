package org.casus.server.network;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.CaseView;

/**
 * Keeps what was gathered last, so that another day or other lines of the same filter come at once. A case is only added to,
 * so its revision tells whether it is still the same. Thread-safe.
 */
final class Memory {
  private static final int MOST = 6;

  private final Map<Key, Gathered> kept = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Gathered> eldest) {
      return size() > MOST;
    }
  };

  /** What was gathered for what, and when. */
  private record Key(IncidentFilter filter, Fit fit, boolean words, String revision) {}

  /** What a filter lets through at a moment of the case. */
  Gathered gathered(CaseView view, IncidentFilter filter, Fit fit, boolean words) {
    Key key = new Key(filter, fit, words, view.revision());
    synchronized (kept) {
      Gathered known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Gathered gathered = Gathered.of(view, filter, fit, words);
    synchronized (kept) {
      kept.put(key, gathered);
    }
    return gathered;
  }
}
