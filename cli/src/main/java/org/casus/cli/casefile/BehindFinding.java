package org.casus.cli.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.measure.Quote;

/** The incidents that a finding rests on, with their sentences. */
final class BehindFinding {
  private final CaseView view;
  private final Sentences sentences;
  private final Map<String, String> known = new HashMap<>();

  BehindFinding(CaseView view) {
    this.view = view;
    this.sentences = new Sentences(view);
  }

  /** The incident of this id with its first sentence; empty when the case has none. */
  String words(String id) {
    return known.computeIfAbsent(id, this::found);
  }

  private String found(String id) {
    return view.incident(id).map(incident -> new IncidentLines(Lens.INCLUSIVE).line(incident).replaceAll(" {3,}", "  ") + " "
        + Quote.all(Stream.of(incident.settled())).stream().limit(1).map(sentences::line).findFirst().orElse("")).orElse("");
  }
}
