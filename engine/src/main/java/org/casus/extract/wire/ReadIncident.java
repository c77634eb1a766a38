package org.casus.extract.wire;

import java.util.List;
import org.casus.discourse.Sentence;

/**
 * An incident as the learned reader sees it.
 *
 * @param kind what sort
 * @param fillers who and what has which part in it, the surest first; may be empty
 * @param sentences where it is told, in order
 */
record ReadIncident(IncidentKind kind, List<Filler> fillers, List<Sentence> sentences) {

  /** Copies the lists. */
  ReadIncident {
    fillers = List.copyOf(fillers);
    sentences = List.copyOf(sentences);
  }

  List<Filler> fillers(Part part) {
    return fillers.stream().filter(f -> f.wording().part() == part).toList();
  }
}
