package org.casus.measure.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.casus.measure.EscalationData;
import org.casus.measure.tempo.Draws;
import org.junit.jupiter.api.Test;

/** Duplicates of persons in public test files (A15). */
class LinkageAcceptanceTest {
  private final JsonNode expected = EscalationData.expected("a15-linkage");

  private record Found(double precision, double recall) {

    static Found at(double cut, FellegiSunter model, List<Compared> pairs, People people) {
      List<Compared> joined = pairs.stream().filter(pair -> model.probability(pair) >= cut).toList();
      double right = joined.stream().filter(people::same).count();
      return new Found(right / joined.size(), right / people.truePairs());
    }

    double f1() {
      return 2 * precision * recall / (precision + recall);
    }
  }

  @Test
  void allPairsOfTheSmallFile() {
    JsonNode small = expected.get("small");
    People people = new People(small.get("file").asText());
    FellegiSunter start = people.start(people.all());
    List<Compared> pairs = people.all().stream().map(pair -> people.weighed(pair, start)).toList();
    FellegiSunter model = LinkageFit.same(start, pairs, people.pairs());
    for (JsonNode cut : small.get("cuts")) {
      Found found = Found.at(cut.asDouble(), model, pairs, people);
      assertEquals(small.get("precision").asDouble(), found.precision, 1e-9);
      assertEquals(small.get("recall").asDouble(), found.recall, 1e-9);
      assertTrue(found.f1() >= small.get("f1").asDouble(), found.toString());
    }
  }

  @Test
  void blocksOfTheLargeFile() {
    JsonNode large = expected.get("large");
    People people = new People(large.get("file").asText());
    FellegiSunter start = people.start(people.random(large.get("random").asInt(), new Draws(15, 1).generator(0)));
    List<List<String>> blocks = new ArrayList<>();
    large.get("blocks").forEach(block -> {
      List<String> key = new ArrayList<>();
      block.forEach(field -> key.add(field.asText()));
      blocks.add(key);
    });
    List<Compared> pairs = people.sharing(blocks, start);
    assertEquals(large.get("blocked").asLong(), pairs.stream().filter(people::same).count());
    Found found = Found.at(large.get("cut").asDouble(), LinkageFit.same(start, pairs, people.pairs()), pairs, people);
    assertTrue(found.f1() >= large.get("f1").asDouble(), found + ", F1 " + found.f1());
  }
}
