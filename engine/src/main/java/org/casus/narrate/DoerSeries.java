package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;

/**
 * The few doers that a chart tells apart by colour; the rest share one.
 *
 * @param names in order of colour
 */
record DoerSeries(List<String> names) {
  private static final int NAMED = 5;
  private static final String SEVERAL = "several doers named";
  private static final String OTHER = "other doers";

  static DoerSeries of(List<AttributedIncident> incidents) {
    List<String> ranked = new ArrayList<>(Counts.ranked(incidents, each -> List.of(single(each))).keySet());
    boolean unknown = ranked.remove(Naming.UNKNOWN_DOER);
    boolean several = ranked.remove(SEVERAL);
    List<String> names = new ArrayList<>(ranked.subList(0, Math.min(NAMED, ranked.size())));
    if (ranked.size() > NAMED) {
      names.add(OTHER);
    }
    if (several) {
      names.add(SEVERAL);
    }
    if (unknown) {
      names.add(Naming.UNKNOWN_DOER);
    }
    return new DoerSeries(List.copyOf(names));
  }

  private static String single(AttributedIncident incident) {
    List<String> doers = Counts.doers(Lens.INCLUSIVE, incident);
    return doers.size() > 1 ? SEVERAL : doers.get(0);
  }

  /** The place of the incident's doer in {@link #names}. */
  int of(AttributedIncident incident) {
    int place = names.indexOf(single(incident));
    return place >= 0 ? place : Math.max(0, names.indexOf(OTHER));
  }

  /** The class that gives a series its colour. */
  String style(int series) {
    return switch (names.get(series)) {
      case Naming.UNKNOWN_DOER -> "c-unknown";
      case SEVERAL -> "c-several";
      case OTHER -> "c-other";
      default -> "c" + series;
    };
  }
}
