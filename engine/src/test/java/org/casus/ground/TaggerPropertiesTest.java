package org.casus.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.jspecify.annotations.Nullable;

/** Whatever the text: the taggers do not fail, and their mentions lie in their sentences, in order, without overlap. */
class TaggerPropertiesTest {

  private static final DateTagger DATES = new DateTagger();
  private static final NumberTagger NUMBERS = new NumberTagger(DATES);

  @Property(tries = 300)
  void anyText(@ForAll String text) {
    check(PlainDiscourse.of(text, "2020-02-29"));
  }

  @Property(tries = 1500)
  void anyWords(@ForAll("sentences") String text, @ForAll("published") String published) {
    check(PlainDiscourse.of(text, published.isEmpty() ? null : published));
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of("on", "in", "since", "until", "between", "and", "from", "to", "before", "-", ",", "the", "a",
            "early", "late", "mid", "June", "May", "February", "29", "31", "1", "2012", "2020", "2020-02-29", "Monday",
            "night", "last", "next", "this", "two", "several", "weeks", "month", "years", "ago", "later", "after", "eve",
            "of", "beginning", "recent", "past", "for", "at least", "more than", "dozen", "hundred", "million", "$", "fifth",
            "half", "no", "killing of Qassem Soleimani", "9/11", "at 6:40 a.m.", "will", "today", "decade", "summer",
            "the next day", "since then", "first quarter of", "attack", "\n", ".")
        .list().ofMaxSize(14).map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> published() {
    return Arbitraries.of("", "2020", "2020-02", "2020-02-29", "2011-07-13");
  }

  private static void check(Discourse discourse) {
    List<DateMention> dates = DATES.tag(discourse);
    check(discourse, dates);
    check(discourse, NUMBERS.tag(discourse, dates));
  }

  private static void check(Discourse discourse, List<? extends Mention> mentions) {
    @Nullable Mention before = null;
    for (Mention mention : mentions) {
      Sentence sentence = discourse.sentences().get(mention.sentence());
      assertTrue(mention.first() >= 0 && mention.first() <= mention.last());
      assertTrue(mention.last() < sentence.tokens().size());
      assertEquals(discourse.span(sentence, mention.first(), mention.last()).quote(), mention.text());
      assertTrue(before == null || before.sentence() < mention.sentence() || before.last() < mention.first(),
          () -> mentions.toString());
      before = mention;
    }
  }
}
