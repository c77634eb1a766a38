package org.casus.server.network;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Voice;
import org.casus.ledger.ReportCard;

/** Who speaks where: whoever the report names, else the report by its publisher. Immutable. */
final class Speakers {
  private final Map<String, ReportCard> cards;

  /** For the reports of a case. */
  Speakers(List<ReportCard> reports) {
    this.cards = reports.stream().collect(Collectors.toMap(ReportCard::id, Function.identity()));
  }

  /** Whether nobody but the report itself speaks. */
  static boolean own(Voice voice) {
    return voice.reportItself() || voice.by().name().equalsIgnoreCase("report");
  }

  /** Who speaks in a report with a voice. */
  ActorRef speaker(String report, Voice voice) {
    return own(voice) ? publisher(card(report)) : voice.by();
  }

  /** The card of a report. */
  ReportCard card(String report) {
    ReportCard card = cards.get(report);
    if (card == null) {
      throw new IllegalStateException("Something read cites a report \"" + report + "\" that the case does not hold; check the case.");
    }
    return card;
  }

  private static ActorRef publisher(ReportCard card) {
    String publisher = card.publisher();
    String title = card.title();
    String name = publisher != null && !publisher.isBlank() ? publisher : title != null && !title.isBlank() ? title : card.file();
    return new ActorRef(null, name.strip(), ActorKind.MEDIA, name, List.of(name));
  }
}
