package org.casus.measure.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.casus.measure.EscalationData;
import org.junit.jupiter.api.Test;

/** Lagged regressions against R and against published data (A9, A10, A17). */
class GrangerAcceptanceTest {

  @Test
  void chickensAndEggs() {
    checkAll(EscalationData.expected("a9-granger"));
  }

  @Test
  void israelAndThePalestinians() {
    JsonNode expected = EscalationData.expected("a10-granger");
    checkAll(expected);
    JsonNode choice = expected.get("choice");
    double[] first = EscalationData.numbers(choice.get("file").asText(), choice.get("first").asText());
    double[] second = EscalationData.numbers(choice.get("file").asText(), choice.get("second").asText());
    assertEquals(choice.get("best").asInt(), Lags.best(first, second, choice.get("most").asInt()));
  }

  @Test
  void airstrikesAndAttacks() {
    checkAll(EscalationData.expected("a17-iraq"));
  }

  private static void checkAll(JsonNode expected) {
    double tolerance = expected.get("tolerance").asDouble();
    for (JsonNode one : expected.get("cases")) {
      Granger found = Granger.test(series(one, "cause", expected), series(one, "effect", expected), one.get("lag").asInt());
      double statistic = one.get("statistic").asDouble();
      assertEquals(statistic, found.statistic(), tolerance * Math.max(1, statistic), one.toString());
      if (one.has("p")) {
        assertEquals(one.get("p").asDouble(), found.p(), tolerance, one.toString());
      }
    }
  }

  private static double[] series(JsonNode one, String side, JsonNode expected) {
    String file = one.get("file").asText();
    String column = one.get(side).asText();
    if (!column.equals("attacks")) {
      return EscalationData.numbers(file, column);
    }
    double[] sum = new double[EscalationData.rows(file).size()];
    for (JsonNode part : expected.get("attacks")) {
      double[] added = EscalationData.numbers(file, part.asText());
      Arrays.setAll(sum, i -> sum[i] + added[i]);
    }
    return sum;
  }
}
