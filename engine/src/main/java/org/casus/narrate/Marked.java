package org.casus.narrate;

import java.util.List;
import java.util.Objects;
import org.casus.corpus.Marking;
import org.casus.extract.Reading;
import org.jspecify.annotations.Nullable;

/**
 * How what is made of some reports is to be marked: as strictly as the strictest of them, for nobody may make laxer what was
 * given to her marked (Traffic Light Protocol 2.0).
 *
 * @param strictest of those that are marked, or null when none is
 * @param marked how many are marked
 * @param all how many there are
 */
public record Marked(@Nullable Marking strictest, int marked, int all) {

  /** Of the reports of some readings. */
  public static Marked of(List<Reading> readings) {
    List<Marking> markings = readings.stream().map(reading -> reading.report().marking()).filter(Objects::nonNull)
        .map(Objects::requireNonNull).toList();
    return new Marked(Marking.strictest(markings), markings.size(), readings.size());
  }

  /** In a few words; empty when none is marked. */
  public String words() {
    return strictest == null ? "" : strictest.label() + " (" + marked + " of " + all + (all == 1 ? " report" : " reports") + " marked; the strictest holds)";
  }
}
