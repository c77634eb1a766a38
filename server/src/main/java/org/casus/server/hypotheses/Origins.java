package org.casus.server.hypotheses;

import java.util.List;
import org.casus.assertion.Assertion;
import org.casus.assertion.Voice;
import org.casus.incident.Lineage;
import org.casus.narrate.AttributionWords;

/** On whose independent word something stands, as the lineage of the incident has it. Immutable. */
record Origins(Lineage lineage, AttributionWords speakers) {

  /** The origin of an attribution. */
  String of(org.casus.assertion.AttributionAssertion word) {
    return of(word, word.voice());
  }

  /**
   * The name of the origin: that under which the lineage has the speaker's telling in this report, else that of a telling with
   * these words, else the speaker, such as somebody who only denies and so tells nothing.
   */
  String of(Assertion word, Voice voice) {
    List<Lineage.Origin> here = lineage.origins().stream()
        .filter(origin -> origin.tellings().stream().anyMatch(telling -> telling.report().equals(word.report()))).toList();
    String speaker = speakers.speaker(word, voice);
    return here.stream().filter(origin -> told(origin, word, voice.by().name())).findFirst()
        .or(() -> voice.reportItself() ? here.stream().filter(origin -> overlaps(origin, word)).findFirst() : java.util.Optional.empty())
        .map(Lineage.Origin::name).orElse(speaker);
  }

  private static boolean told(Lineage.Origin origin, Assertion word, String by) {
    return origin.tellings().stream().anyMatch(telling -> telling.report().equals(word.report()) && telling.by().equals(by));
  }

  private static boolean overlaps(Lineage.Origin origin, Assertion word) {
    return origin.tellings().stream().anyMatch(telling -> telling.report().equals(word.report())
        && word.evidence().stream().anyMatch(span -> span.begin() < telling.words().end() && span.end() > telling.words().begin()));
  }
}
