package org.casus.server.brief;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The last few things that were made, by what they were made of. Thread-safe; two that ask for the same at once may both make it. */
final class Lately<T> {
  private final int most;
  private final Map<Object, T> kept = new LinkedHashMap<>();

  Lately(int most) {
    this.most = most;
  }

  /** The thing made of this, made where it is not kept. */
  T of(Object key, Supplier<T> maker) {
    synchronized (kept) {
      T known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    T made = maker.get();
    synchronized (kept) {
      kept.put(key, made);
      if (kept.size() > most) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return made;
  }
}
