package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Series in which nothing of the kind is going on must not be said to show it. {@code -Dcasus.honesty=2000} runs as many
 * draws as the tolerances are meant for; with fewer, the tolerance is that of the number of draws.
 */
class HonestyTest {
  private static final int DRAWS = Integer.getInteger("casus.honesty", 100);
  private static final Effort LEAST = new Effort(1, 1, 199);
  private static final List<Anchor> ANCHORS = IntStream.of(40, 110, 180, 250, 320)
      .mapToObj(day -> new Anchor(LocalDate.ofEpochDay(day), "Round " + day, LocalDate.ofEpochDay(day - 30), null)).toList();

  @Test
  void aTrendIsNoExcitation() {
    hedged("self-excitation", random -> Map.of("attacks", Made.course(random, 100, 730, day -> 2 * day / 730, 2, 1)), 730);
  }

  @Test
  void aStepIsNoExcitation() {
    hedged("self-excitation", random -> Map.of("attacks", Made.course(random, 100, 730, day -> day < 365 ? 1 : 2, 2, 1.5)), 730);
  }

  @Test
  void duplicatesAreNoExcitation() {
    hedged("self-excitation", random -> {
      double[] once = Made.poisson(random, 40, Made.DAYS);
      double[] again = java.util.Arrays.stream(once).filter(day -> random.nextDouble() < 0.2).map(day -> Math.min(Made.DAYS - 1e-6, day + 0.5 + 2.5 * random.nextDouble())).toArray();
      return Map.of("attacks", java.util.stream.DoubleStream.concat(java.util.Arrays.stream(once), java.util.Arrays.stream(again)).sorted().toArray());
    }, Made.DAYS);
  }

  @Test
  void aCampaignOfBothIsNoRetaliation() {
    hedged("retaliation", random -> {
      var campaign = Made.campaigns(random, 2, 45, 4, Made.DAYS);
      return Map.of("attacks", Made.course(random, 60, Made.DAYS, campaign, 4, 1.7), "strikes", Made.course(random, 20, Made.DAYS, campaign, 4, 1.7));
    }, Made.DAYS);
  }

  @Test
  void regressionToTheMeanIsNoEffect() {
    hedged("before-after", random -> {
      double[] attacks = Made.poisson(random, 100, 730);
      return Map.of("attacks", attacks, "strikes", new double[] {afterBurst(attacks, 5)});
    }, 730);
  }

  @Test
  void aCampaignOfBothIsNoReciprocity() {
    int unhedged = count(draw -> {
      SplittableRandom random = new SplittableRandom(draw);
      var campaign = Made.campaigns(random, 5, 45, 4, 1095);
      Made made = new Made(Map.of("attacks", Made.course(random, 200, 1095, campaign, 4, 1.6), "strikes", Made.course(random, 120, 1095, campaign, 4, 1.6)));
      Finding finding = made.find("reciprocity", 1095, draw, LEAST, List.of());
      return finding.verdict() == Verdict.ESTABLISHED || finding.verdict() == Verdict.CONSISTENT && !finding.sentence().contains("a driver of both");
    });
    assertEquals(0, unhedged);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void beforeAndAfterKeepsItsSize(boolean clustered) {
    int found = count(draw -> {
      SplittableRandom random = new SplittableRandom(draw);
      double[] attacks = clustered ? Made.clustered(random, 150, 730) : Made.poisson(random, 150, 730);
      P p = new Made(Map.of("attacks", attacks, "strikes", new double[] {100 + random.nextInt(530)})).find("before-after", 730, draw, LEAST, ANCHORS).p();
      return p != null && p.value() <= 0.05;
    });
    assertTrue(found <= most(0.065), "before-after found something in " + found + " of " + DRAWS + " draws in which there is nothing");
  }

  @Test
  void changesAreSeldomFoundAmongClusters() {
    int found = count(draw -> {
      SplittableRandom random = new SplittableRandom(draw);
      P p = new Made(Map.of("attacks", Made.clustered(random, 40, Made.DAYS))).find("change-point", Made.DAYS, draw, LEAST, ANCHORS).p();
      return p != null && p.value() <= 0.05;
    });
    assertTrue(found <= most(0.11), "a change was found in " + found + " of " + DRAWS + " draws in which there is none");
  }

  /** The first day on which so many attacks had come within 14 days, and room is left on both sides; else the middle. */
  private static double afterBurst(double[] attacks, int number) {
    for (int i = number - 1; i < attacks.length; i++) {
      if (attacks[i] > 100 && attacks[i] < 630 && attacks[i] - attacks[i - number + 1] < 14) {
        return attacks[i] + 1;
      }
    }
    return 365;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void retaliationKeepsItsSize(boolean clustered) {
    size("retaliation", random -> Map.of("attacks", clustered ? Made.clustered(random, 60, Made.DAYS) : Made.poisson(random, 60, Made.DAYS),
        "strikes", Made.poisson(random, 15, Made.DAYS)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void decisionPointsKeepTheirSize(boolean clustered) {
    size("decision-points", random -> Map.of("attacks", clustered ? Made.clustered(random, 60, Made.DAYS) : Made.poisson(random, 60, Made.DAYS)));
  }

  @Test
  void whatIsThereIsFound() {
    int found = count(draw -> {
      SplittableRandom random = new SplittableRandom(draw);
      double[] strikes = Made.uniform(random, 12, Made.DAYS - 20);
      double[] answers = java.util.Arrays.stream(strikes).flatMap(day -> java.util.stream.DoubleStream.of(day + 1 + 6 * random.nextDouble(), day + 1 + 6 * random.nextDouble())).toArray();
      double[] attacks = java.util.stream.DoubleStream.concat(java.util.Arrays.stream(Made.uniform(random, 26, Made.DAYS)), java.util.Arrays.stream(answers)).sorted().toArray();
      return new Made(Map.of("attacks", attacks, "strikes", strikes)).find("retaliation", Made.DAYS, draw, LEAST, List.of()).verdict() != Verdict.NOT_ESTABLISHED;
    });
    assertTrue(found > 0.7 * DRAWS, "two further attacks a strike were found in " + found + " of " + DRAWS);
  }

  @Test
  void thirteenEventsGiveNoBranchingRatio() {
    for (int draw = 0; draw < DRAWS; draw++) {
      SplittableRandom random = new SplittableRandom(draw);
      Made made = new Made(Map.of("attacks", Made.uniform(random, 13, 410), "strikes", Made.uniform(random, 3, 410)));
      for (Analysis analysis : Analyses.all()) {
        Finding finding = made.find(analysis.name(), 410, draw, LEAST, ANCHORS.subList(0, 2));
        assertFalse(finding.sentence().matches("(?s).*(branching|deterred|cycle|further ones on average).*"), finding.sentence());
        assertTrue(finding.estimates().stream().noneMatch(each -> each.name().contains("branching")), analysis.name());
      }
    }
  }

  /** In at least 95 % of draws nothing is said to be established, and no number of offspring is given. */
  private static void hedged(String analysis, Function<SplittableRandom, Map<String, double[]>> maker, int days) {
    int unhedged = count(draw -> {
      Finding finding = new Made(maker.apply(new SplittableRandom(draw))).find(analysis, days, draw, LEAST, ANCHORS);
      return finding.verdict() == Verdict.ESTABLISHED || finding.sentence().contains("further ones on average");
    });
    assertTrue(unhedged <= most(0.05), analysis + " was unhedged in " + unhedged + " of " + DRAWS + " draws");
  }

  /** The p that counts is at most .05 in at most 6.5 % of draws. */
  private static void size(String analysis, Function<SplittableRandom, Map<String, double[]>> maker) {
    int found = count(draw -> {
      P p = new Made(maker.apply(new SplittableRandom(draw))).find(analysis, Made.DAYS, draw, LEAST, ANCHORS).p();
      return p != null && p.value() <= 0.05;
    });
    assertTrue(found <= most(0.065), analysis + " found something in " + found + " of " + DRAWS + " draws in which there is nothing");
  }

  /** A share of the draws and, where they are few, three standard errors more. */
  private static double most(double share) {
    return DRAWS >= 2000 ? share * DRAWS : share * DRAWS + 3 * Math.sqrt(DRAWS * share * (1 - share));
  }

  private static int count(IntPredicate predicate) {
    return (int) IntStream.range(0, DRAWS).filter(predicate).count();
  }
}
