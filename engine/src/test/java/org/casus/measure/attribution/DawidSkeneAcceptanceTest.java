package org.casus.measure.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.measure.EscalationData;
import org.junit.jupiter.api.Test;

/** The published table of error rates (A14). */
class DawidSkeneAcceptanceTest {
  private final JsonNode expected = EscalationData.expected("a14-dawid-skene");

  @Test
  void anaesthetists() {
    List<Rating> ratings = EscalationData.rows(expected.get("file").asText()).stream().map(row -> new Rating(
        Integer.parseInt(row.get("item")) - 1, Integer.parseInt(row.get("rater")) - 1, Integer.parseInt(row.get("rating")) - 1)).toList();
    DawidSkene fit = DawidSkene.of(ratings, 0);
    double tolerance = expected.get("tolerance").asDouble();
    for (int k = 0; k < 4; k++) {
      assertEquals(expected.get("prevalence").get(k).asDouble(), fit.prevalence()[k], tolerance);
      assertEquals(expected.get("firstRater").get(k).asDouble(), fit.errors()[0][0][k], tolerance);
    }
    assertEquals(expected.get("logLikelihood").asDouble(), fit.logLikelihood(), expected.get("likelihoodTolerance").asDouble());
    List<Integer> differs = new ArrayList<>();
    double[][] shares = RatingCounts.of(ratings).shares();
    for (int item = 0; item < shares.length; item++) {
      double[] share = shares[item];
      int majority = IntStream.range(0, share.length).reduce(0, (best, k) -> share[k] > share[best] ? k : best);
      if (fit.category(item) != majority) {
        differs.add(item + 1);
      }
    }
    List<Integer> wanted = new ArrayList<>();
    expected.get("differs").forEach(item -> wanted.add(item.asInt()));
    assertEquals(wanted, differs);
  }
}
