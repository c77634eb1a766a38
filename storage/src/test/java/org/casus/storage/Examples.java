package org.casus.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.Issue;
import org.casus.corpus.Corpus;
import org.casus.corpus.Intake;
import org.casus.corpus.Manifest;
import org.casus.extract.Reading;
import org.casus.knowledge.Knowledge;
import org.casus.ledger.Entry;
import org.casus.narrate.CaseFile;
import org.casus.pipeline.CaseRun;

/** The example reports as they are really read; the models are loaded once, and not at all where a file keeps them. */
final class Examples {
  /** The reader that reads them in tests. */
  static final String READER = "reader-1";

  private Examples() {}

  /** A report of a file of entries. */
  record Kept(String original, Reading reading, List<Issue> issues) {

    private static Kept of(Entry entry) {
      return new Kept(java.util.Base64.getEncoder().encodeToString(entry.original()), entry.reading(), entry.issues());
    }

    private Entry entry() {
      return new Entry(java.util.Base64.getDecoder().decode(original), reading, issues, READER);
    }
  }

  private static final class Read {
    private static final List<Entry> ALL = read(Path.of("..", "examples"));
  }

  /** Every example report, by file name. */
  static List<Entry> all() {
    return Read.ALL;
  }

  private static List<Entry> read(Path folder) {
    List<String> inputs = List.of(folder.resolve("reports").toString(), folder.resolve("held-out").toString());
    Knowledge knowledge = Knowledge.shipped();
    Intake intake = new Corpus(knowledge).read(inputs, Manifest.none());
    CaseFile read = CaseRun.open(knowledge).read(intake, 2, (file, tokens) -> {});
    List<Entry> entries = new ArrayList<>();
    for (Reading reading : read.readings()) {
      String file = reading.report().file();
      entries.add(new Entry(bytes(folder, file), reading,
          read.issues().stream().filter(issue -> issue.report().equals(file)).toList(), READER));
    }
    return entries;
  }

  private static byte[] bytes(Path folder, String file) {
    try {
      for (String part : List.of("reports", "held-out")) {
        Path path = folder.resolve(part).resolve(Path.of(file).getFileName().toString());
        if (Files.exists(path)) {
          return Files.readAllBytes(path);
        }
      }
      throw new IOException("There is no example " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps entries in a file, a line each. */
  static void write(List<Entry> entries, Path file) {
    try {
      Files.write(file, entries.stream().map(entry -> Packed.text(Kept.of(entry))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of such a file. */
  static List<Entry> read(Path file, int most) {
    try (java.util.stream.Stream<String> lines = Files.lines(file)) {
      return lines.limit(most)
          .map(line -> org.casus.assertion.AssertionJson.read(line, Kept.class).entry()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
