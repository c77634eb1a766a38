package org.casus.narrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.junit.jupiter.api.Test;

class InterchangeTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static byte[] bytes(CaseFile caseFile, String file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Interchange(caseFile).write(file, out);
    return out.toByteArray();
  }

  private static List<JsonNode> records(CaseFile caseFile, String file) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : new String(bytes(caseFile, file), StandardCharsets.UTF_8).lines().toList()) {
      records.add(MAPPER.readTree(line));
    }
    return records;
  }

  private static List<String> keys(JsonNode record) {
    List<String> keys = new ArrayList<>();
    record.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void everyEvidenceQuotesItsReport() throws IOException {
    for (CaseFile caseFile : List.of(SampleCase.build(), HostileCase.build())) {
      Map<String, String> texts = caseFile.readings().stream().map(Reading::report)
          .collect(Collectors.toMap(Report::id, Report::text));
      for (String file : new Interchange(caseFile).files()) {
        for (JsonNode record : records(caseFile, file)) {
          quotes(record, texts, file);
        }
      }
    }
  }

  private static void quotes(JsonNode record, Map<String, String> texts, String file) {
    if (List.of("documents.jsonl", "issues.jsonl").contains(file)) {
      return;
    }
    String text = texts.getOrDefault(record.get("doc").asText(), "");
    assertTrue(record.get("evidence").size() > 0, file);
    for (JsonNode span : record.get("evidence")) {
      assertEquals(text.substring(span.get("begin").asInt(), span.get("end").asInt()), span.get("quote").asText(), file);
    }
  }

  @Test
  void keysComeInTheDescribedOrder() throws IOException {
    CaseFile caseFile = SampleCase.build();
    Function<String, String> first = file -> {
      try {
        return String.join(" ", keys(records(caseFile, file).get(0)));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    };
    assertEquals("id file sha256 title publisher author published language body", first.apply("documents.jsonl"));
    assertEquals("id doc type mode weapons weapon_mentions perpetrators sponsors targets place date count munitions killed"
        + " injured status part_of likelihood incident evidence rule", first.apply("events.jsonl"));
    assertEquals("id doc event accused role stance by chain scope likelihood evidence rule",
        first.apply("attributions.jsonl"));
    assertEquals("id doc subject relation object date by chain likelihood evidence rule", first.apply("relations.jsonl"));
    assertEquals("id doc measures min max approx of date place by likelihood evidence rule",
        first.apply("figures.jsonl"));
    assertEquals("id doc about horizon holder chain likelihood evidence rule", first.apply("judgments.jsonl"));
    assertEquals("id doc marker kind name author title publisher date url supports foreign evidence",
        first.apply("sources.jsonl"));
  }

  @Test
  void onePlaceIsFlatAndSeveralAreNested() {
    var path = List.of(SampleCase.TAJI, SampleCase.IRAQ);
    assertTrue(ValueRecords.places(List.of(path)).get(0) instanceof Map);
    assertTrue(ValueRecords.places(List.of(path, List.of(SampleCase.SYRIA))).get(0) instanceof List);
    assertEquals(List.of(), ValueRecords.places(List.of()));
  }

  @Test
  void eventsPointToTheirIncidentAndMembersToTheirSet() throws IOException {
    CaseFile caseFile = SampleCase.build();
    List<String> incidents = records(caseFile, "incidents.jsonl").stream().map(each -> each.get("id").asText()).toList();
    long fused = records(caseFile, "events.jsonl").stream().filter(each -> !each.get("incident").isNull())
        .peek(each -> assertTrue(incidents.contains(each.get("incident").asText()))).count();
    assertEquals(16, fused);
    List<String> sets = records(caseFile, "incidents.jsonl").stream().map(each -> each.get("part_of"))
        .filter(set -> !set.isNull()).map(JsonNode::asText).distinct().toList();
    assertEquals(1, sets.size());
    assertTrue(incidents.containsAll(sets));
  }

  @Test
  void sameCaseSameBytes() throws IOException {
    for (String file : new Interchange(SampleCase.build()).files()) {
      byte[] first = bytes(SampleCase.build(), file);
      assertArrayEquals(first, bytes(SampleCase.build(), file), file);
      assertFalse(new String(first, StandardCharsets.UTF_8).contains("\r"), file);
    }
  }

  @Test
  void unknownFileIsRefusedWithTheListOfKnownOnes() {
    var refused = assertThrows(IllegalArgumentException.class, () -> bytes(SampleCase.build(), "evnets.jsonl"));
    assertTrue(String.valueOf(refused.getMessage()).contains("events.jsonl"));
  }
}
