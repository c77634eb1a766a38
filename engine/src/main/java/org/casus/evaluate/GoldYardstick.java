package org.casus.evaluate;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.Issue;
import org.casus.corpus.Corpus;
import org.casus.corpus.Intake;
import org.casus.corpus.Manifest;
import org.casus.extract.Reading;
import org.casus.narrate.CaseFile;
import org.casus.pipeline.CaseRun;
import org.casus.pipeline.Progress;

/** Reports that somebody annotated by hand, one JSON file a report. Immutable. */
public final class GoldYardstick implements Yardstick {

  private final List<Annotated> annotated;
  private final Intake intake;

  /** An annotation and the file of its text. */
  private record Annotated(GoldReport gold, String text) {}

  private GoldYardstick(List<Annotated> annotated, Intake intake) {
    this.annotated = List.copyOf(annotated);
    this.intake = intake;
  }

  /**
   * Opens annotations; one that can't be used becomes an issue of the intake.
   *
   * @param inputs JSON files, or folders that hold them
   * @param folder where the texts are; where one is not there, it is looked for beside its annotation
   * @throws IOException when a folder can't be listed or an annotation can't be read
   * @throws IllegalArgumentException when there is no annotation
   */
  public static GoldYardstick open(List<Path> inputs, Optional<Path> folder, Corpus corpus, Manifest manifest)
      throws IOException {
    List<Issue> issues = new ArrayList<>();
    List<Annotated> annotated = new ArrayList<>();
    for (Path annotation : annotations(inputs)) {
      open(annotation, folder, issues).ifPresent(annotated::add);
    }
    Map<String, byte[]> documents = new TreeMap<>();
    for (Annotated each : annotated) {
      documents.put(each.text(), Files.readAllBytes(Path.of(each.text())));
    }
    Intake read = corpus.read(documents, manifest);
    issues.addAll(read.issues());
    return new GoldYardstick(annotated, new Intake(read.reports(), issues));
  }

  private static List<Path> annotations(List<Path> inputs) throws IOException {
    List<Path> annotations = new ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        try (Stream<Path> inside = Files.list(input)) {
          inside.filter(file -> file.toString().endsWith(".json")).sorted().forEach(annotations::add);
        }
      } else {
        annotations.add(input);
      }
    }
    if (annotations.isEmpty()) {
      throw new IllegalArgumentException("there is no annotation in "
          + inputs.stream().map(Path::toString).collect(Collectors.joining(", "))
          + "; give a JSON file, or a folder that holds one a report.");
    }
    return annotations;
  }

  private static Optional<Annotated> open(Path annotation, Optional<Path> folder, List<Issue> issues)
      throws IOException {
    String name = annotation.toString();
    Optional<GoldReport> gold = new GoldReader(name, issues).read(Files.readAllBytes(annotation));
    if (gold.isEmpty()) {
      return Optional.empty();
    }
    String file = gold.get().document().baseName();
    Path beside = annotation.resolveSibling(".");
    Optional<Path> text = Stream.concat(folder.stream(), Stream.of(beside))
        .map(at -> new File(at.toFile(), file)).filter(File::isFile).map(File::toPath).map(Path::normalize).findFirst();
    if (text.isEmpty()) {
      issues.add(new Issue("gold-no-text", Issue.Severity.UNREADABLE, "evaluate", name, null,
          "Its text \"" + file + "\" is not " + folder.map(at -> "in " + at + " or ").orElse("") + "beside it. Put it "
              + "there, name its folder with --texts, or correct \"file\" in \"document\"."));
    }
    return text.map(path -> new Annotated(gold.get(), path.toString()));
  }

  @Override
  public Intake intake() {
    return intake;
  }

  @Override
  public Evaluation evaluate(CaseRun run, int threads, Progress progress) {
    return compare(run.read(intake, threads, progress));
  }

  /** Compares what was read already. */
  Evaluation compare(CaseFile caseFile) {
    Map<String, Reading> readings = caseFile.readings().stream()
        .collect(Collectors.toMap(reading -> reading.report().file(), Function.identity()));
    List<ReportScore> scores = annotated.stream()
        .map(each -> ReportComparison.of(each.gold(), readings.get(each.text()))).toList();
    return new Evaluation("gold", "annotated reports", GoldAspects.ALL,
        new Evaluation.Composite("case_score", "case score", GoldAspects.CASE), scores, caseFile.issues());
  }
}
