package org.casus.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.casus.assertion.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTaggerTest {

  private final NumberTagger tagger = new NumberTagger(new DateTagger());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      At least nine mortar and four drone attacks hit it. | At least nine=9..; four=4..
      They fired at least 14 rockets. | at least 14=14..
      More than 20 rockets landed. | More than 20=21..
      It was hit over six times. | over six=7..
      It hurt more than a dozen miners. | more than a dozen=13..
      It killed about six people. | about six=~6..6
      Nearly 100 people fled. | Nearly 100=~100..100
      Up to 200 men were killed. | Up to 200=..200
      As many as 200 men were killed. | As many as 200=..200
      Between 300 and 500 fighters attacked. | Between 300 and 500=300..500
      It has 300 to 500 fighters. | 300 to 500=300..500
      Two drones and 15 rockets landed. | Two=2..2; 15=15..15
      A drone hit a base. |
      A series of attacks. | A series of=2..
      A string of attacks. | A string of=2..
      A pair of drones. | A pair of=2..2
      A couple of drones. | A couple of=2..2
      Several attacks failed. | Several=2..
      Some rockets landed. | Some=2..
      A number of attacks. | A number of=2..
      Multiple rockets and various drones. | Multiple=2..; various=2..
      Dozens of rockets. | Dozens of=24..
      Scores were killed. | Scores=40..
      Hundreds of fighters fled. | Hundreds of=200..
      Thousands fled. | Thousands=2000..
      Tens of thousands fled. | Tens of thousands=20000..
      Fewer than ten died. | Fewer than ten=..9
      There were no casualties. | no=0..0
      None died. | None=0..0
      It was the fourth raid. | #fourth=4..4
      Both rockets missed. | Both=2..2
      It cost $6 billion. | $$6 billion=6000000000..6000000000
      They asked for a $3 million ransom. | $$3 million=3000000..3000000
      It rose to more than $30 billion. | $more than $30 billion=30000000000..
      The 2,000 police left. | 2,000=2000..2000
      Some 1.5 million people fled. | Some 1.5 million=~1500000..1500000
      Twenty-two people died. | Twenty-two=22..22
      One hundred and five people died. | One hundred and five=105..105
      Half a dozen rockets landed. | Half a dozen=6..6
      At least two people were killed and 12 injured. | At least two=2..; 12=12..12
      At least two killed and 12 wounded. | At least two=2..; 12=12..
      Two or three rockets landed. | Two or three=2..3
      A dozen or so died. | A dozen or so=~12..12
      The 60-plus nations met. | 60-plus=60..
      Ten or more died. | Ten or more=10..
      """)
  void reads(String text, String expected) {
    assertEquals(expected == null ? "" : expected, told(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      In 2008 it began.
      On June 29 and July 7 it was hit.
      It left at 6:40 a.m. by truck.
      It grew by 20 percent or 30%.
      Dave Leliza, 26, said so.
      An 18-year-old was hurt.
      They fired 107mm rounds.
      The F-16 flew.
      The T-72 burned.
      Resolution 1701 was adopted.
      It lies 40 km to the north.
      The camp lies 35-40 km to the north.
      It is one of the most crowded ports.
      See the note.[3]
      It took 700 square miles.
      Resolutions 2254 and 2118 bind it.
      Soldiers of 3rd Battalion came.
      It is the second-largest city.
      It was first reported by the army.
      It came in a nine-day stretch.
      The Regional Office 12 said so.
      He took cubicle No. 8 there.
      No one has claimed it.
      Half of it burned.
      One third of it burned.
      The Fifth Fleet sailed.
      After 9/11 it grew.
      """)
  void leavesAlone(String text) {
    assertEquals("", told(text));
  }

  @Test
  void clampsWhatNoLongCanHold() {
    assertEquals(1, tagger.tag(PlainDiscourse.of("999999999999 trillion rockets", null)).size());
  }

  private String told(String text) {
    List<NumberMention> found = tagger.tag(PlainDiscourse.of(text, "2020-06-22"));
    return found.stream().map(NumberTaggerTest::told).collect(Collectors.joining("; "));
  }

  private static String told(NumberMention mention) {
    Amount amount = mention.amount();
    return (mention.ordinal() ? "#" : "") + (mention.money() ? "$" : "") + mention.text() + "="
        + (amount.approx() ? "~" : "") + (amount.min() == null ? "" : amount.min()) + ".."
        + (amount.max() == null ? "" : amount.max());
  }
}
