package org.casus.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes an evaluation into a folder. Same evaluation, same bytes. Thread-safe. */
public final class EvaluationWriter {

  private static final String JSON = "evaluation.json";
  private static final String MARKDOWN = "evaluation.md";
  private static final String PAGE = "evaluation.html";

  /** The names of the files, in the order they are written. */
  public List<String> files() {
    return List.of(JSON, MARKDOWN, PAGE);
  }

  /** Writes all files. */
  public void write(Evaluation evaluation, Path folder) throws IOException {
    Bootstrap bootstrap = new Bootstrap(evaluation);
    EvaluationText text = new EvaluationText(evaluation, bootstrap);
    write(folder.resolve(JSON), new EvaluationJson(evaluation, bootstrap).text());
    write(folder.resolve(MARKDOWN), EvaluationMarkdown.of(text));
    write(folder.resolve(PAGE), EvaluationPage.of(text));
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
