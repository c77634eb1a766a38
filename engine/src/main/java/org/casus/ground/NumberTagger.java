package org.casus.ground;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/**
 * Finds numbers that count something, with the words that bound them (codebook, section 1). Immutable and thread-safe.
 *
 * <p>Dates, times, ages, percentages, measures, calibres and designations are no counts and give no mention.
 */
public final class NumberTagger {

  private final DateTagger dates;

  /** A tagger that keeps clear of the dates that this tagger finds. */
  public NumberTagger(DateTagger dates) {
    this.dates = dates;
  }

  /** The numbers of a report, in order. */
  public List<NumberMention> tag(Discourse discourse) {
    return tag(discourse, dates.tag(discourse));
  }

  /** The numbers of a report whose dates are known already, in order. */
  public List<NumberMention> tag(Discourse discourse, List<DateMention> known) {
    List<BitSet> taken = new ArrayList<>();
    discourse.sentences().forEach(s -> taken.add(new BitSet()));
    for (DateMention date : known) {
      if (!date.rule().equals("landmark")) {
        taken.get(date.sentence()).set(date.first(), date.last() + 1);
      }
    }
    List<NumberMention> out = new ArrayList<>();
    for (int i = 0; i < taken.size(); i++) {
      in(discourse, discourse.sentences().get(i), taken.get(i), out);
    }
    return List.copyOf(out);
  }

  private static void in(Discourse discourse, Sentence sentence, BitSet taken, List<NumberMention> out) {
    Numerals numerals = new Numerals(sentence.tokens(), taken);
    List<Numeral> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Numeral numeral = numerals.at(i);
      if (numeral != null) {
        found.add(numeral);
        i = numeral.last();
      }
    }
    for (Numeral numeral : NumberBounds.applied(sentence.tokens(), taken, found)) {
      Token first = sentence.tokens().get(numeral.first());
      Token last = sentence.tokens().get(numeral.last());
      String text = discourse.text().substring(first.begin(), last.end());
      out.add(new NumberMention(sentence.index(), first.index(), last.index(), text, numeral.amount(),
          numeral.ordinal(), numeral.money()));
    }
  }
}
