package org.casus.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.assertion.Issue;
import org.casus.corpus.Corpus;
import org.casus.corpus.Intake;
import org.casus.corpus.Manifest;
import org.casus.extract.Reading;
import org.casus.narrate.CaseFile;
import org.casus.pipeline.CaseRun;
import org.casus.pipeline.Progress;

/**
 * Documents of the fourth Message Understanding Conference (1992), as JSON Lines with {@code docid}, {@code text},
 * {@code templates} and {@code modern}. Only the text is read, as a plain text file of its own. Immutable.
 */
final class MucYardstick implements Yardstick {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final List<MucDocument> documents;
  private final Intake intake;

  private MucYardstick(List<MucDocument> documents, Intake intake) {
    this.documents = documents;
    this.intake = intake;
  }

  /**
   * Opens files of the corpus; a line that can't be used becomes an issue of the intake.
   *
   * @throws IOException when a file can't be read
   */
  static MucYardstick open(List<Path> files, Corpus corpus) throws IOException {
    List<MucDocument> documents = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (Path file : files) {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          read(line, file + ", line " + number, documents, issues);
        }
      }
    }
    Map<String, byte[]> texts = new TreeMap<>();
    documents.forEach(document -> texts.put(document.file(), document.text().getBytes(StandardCharsets.UTF_8)));
    Intake read = corpus.read(texts, Manifest.none());
    issues.addAll(read.issues());
    return new MucYardstick(documents, new Intake(read.reports(), issues));
  }

  private static void read(String line, String where, List<MucDocument> documents, List<Issue> issues) {
    try {
      documents.add(MucDocument.of(MAPPER.readTree(line)));
    } catch (JsonProcessingException e) {
      issues.add(unusable(where, "It is no JSON (" + e.getOriginalMessage() + "); correct the line or remove it."));
    } catch (IllegalArgumentException e) {
      issues.add(unusable(where, "It is no document of MUC-4: " + e.getMessage()
          + "; allowed are lines with docid, text, templates and modern. Correct the line or remove it."));
    }
  }

  private static Issue unusable(String where, String message) {
    return new Issue("gold-unreadable", Issue.Severity.UNREADABLE, "evaluate", where, null, message);
  }

  @Override
  public Intake intake() {
    return intake;
  }

  @Override
  public Evaluation evaluate(CaseRun run, int threads, Progress progress) {
    CaseFile caseFile = run.read(intake, threads, progress);
    Map<String, Reading> readings = caseFile.readings().stream()
        .collect(Collectors.toMap(reading -> reading.report().file(), Function.identity()));
    List<ReportScore> scores =
        documents.stream().map(each -> MucComparison.of(each, readings.get(each.file()))).toList();
    return new Evaluation("muc4", "reports of MUC-4 on terrorism in Latin America", MucComparison.ALL,
        Evaluation.Composite.NONE, scores, caseFile.issues());
  }
}
