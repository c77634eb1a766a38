package org.casus.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Measures body and facts against reports annotated by hand, the way the scorer does. */
class BodyOfSharedReportsTest {
  private static final double BODY = 0.90;
  private static final double FACTS = 0.80;

  @Test
  void bodyAndFactsAgreeWithTheAnnotation() throws IOException {
    Path shared = SharedReports.folder();
    Manifest manifest = Manifest.read(shared.resolve("reports/manifest.csv"));
    Intake intake = new Corpus().read(List.of(shared.resolve("reports").toString()), manifest);
    Map<String, Report> byName = intake.reports().stream()
        .collect(Collectors.toMap(report -> report.file().substring(report.file().lastIndexOf('/') + 1), r -> r));
    List<Double> bodies = new ArrayList<>();
    List<Boolean> facts = new ArrayList<>();
    try (Stream<Path> files = Files.list(shared.resolve("gold"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode gold = new ObjectMapper().readTree(file.toFile()).path("document");
        Report report = Objects.requireNonNull(byName.get(gold.path("file").asText()), "not read: " + file);
        bodies.add(bodyF1(report, gold));
        facts.addAll(facts(report, gold));
      }
    }
    double body = bodies.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double right = facts.stream().filter(fact -> fact).count() / (double) facts.size();
    System.out.printf(Locale.ROOT, "body_f1 %.3f, document_facts %.3f of %d%n", body, right, facts.size());
    assertTrue(body >= BODY, "body_f1 " + bodies);
    assertTrue(right >= FACTS, "document_facts " + right);
  }

  private static List<Boolean> facts(Report report, JsonNode gold) {
    List<Boolean> right = new ArrayList<>();
    compare(report.file(), "title", report.title(), gold, right);
    compare(report.file(), "publisher", report.publisher(), gold, right);
    PublicationDate day = report.published();
    compare(report.file(), "published", day == null ? null : day.iso(), gold, right);
    return right;
  }

  private static void compare(String file, String key, @Nullable String value, JsonNode gold, List<Boolean> right) {
    if (gold.path(key).isTextual()) {
      String want = gold.path(key).asText();
      boolean same = value != null && (value.equals(want) || !key.equals("published") && f1(words(value), words(want)) >= 0.6);
      right.add(same);
      if (!same) {
        System.out.println(file + ": " + key + " is " + value + ", annotated " + want);
      }
    }
  }

  private static double bodyF1(Report report, JsonNode gold) {
    String text = squash(report.text());
    int begin = text.indexOf(squash(gold.path("body_starts").asText()));
    String last = squash(gold.path("body_ends").asText());
    int end = text.indexOf(last) + last.length();
    String kept = report.body().stream().map(r -> report.text().substring(r.begin(), r.end()))
        .collect(Collectors.joining(" "));
    double f1 = f1(words(kept), words(text.substring(begin, end)));
    System.out.printf(Locale.ROOT, "%s: body %.3f%n", report.file(), f1);
    return f1;
  }

  private static double f1(Map<String, Integer> a, Map<String, Integer> b) {
    int shared = a.entrySet().stream().mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0))).sum();
    int all = a.values().stream().mapToInt(i -> i).sum() + b.values().stream().mapToInt(i -> i).sum();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : text.toLowerCase(Locale.ROOT).replaceAll("[’‘'\"“”]", "").split("[^a-z0-9]+")) {
      if (!word.isEmpty()) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String squash(String text) {
    return text.replaceAll("[\\s\\u00a0\\u2028\\u2029]+", " ").strip();
  }
}
