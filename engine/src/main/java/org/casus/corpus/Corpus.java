package org.casus.corpus;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.casus.assertion.Issue.Severity;
import org.casus.assertion.Issue;
import org.casus.knowledge.Knowledge;

/**
 * Reads reports from files, folders, archives and standard input.
 *
 * <p>What comes out depends on the documents alone, not on the order of the inputs. Bad input becomes an issue and
 * never an exception. Thread-safe, but for the standard input, which one call uses up.
 */
public final class Corpus {
  private static final String STAGE = "corpus";

  private final ReportReader reader;
  private final Limits limits;
  private final InputStream standardInput;

  /** A corpus with the patterns and limits that come with Casus. */
  public Corpus() {
    this(Knowledge.shipped());
  }

  /** A corpus with the patterns and publishers of this knowledge, and the limits that come with Casus. */
  public Corpus(Knowledge knowledge) {
    this(knowledge, Limits.standard(), System.in);
  }

  /** A corpus with other knowledge, limits, or another stream to stand for {@code -}. */
  public Corpus(Knowledge knowledge, Limits limits, InputStream standardInput) {
    this.reader = new ReportReader(knowledge, limits);
    this.limits = limits;
    this.standardInput = standardInput;
  }

  /**
   * Reads every report of the inputs.
   *
   * @param inputs files, folders (read recursively, hidden files skipped), zip archives of such, or {@code -} for
   *     the standard input
   * @param manifest what is known of the reports otherwise; {@link Manifest#none()} where there is none
   */
  public Intake read(List<String> inputs, Manifest manifest) {
    Shelf shelf = new Shelf(manifest);
    Gatherer gatherer = new Gatherer(limits, reader, standardInput, shelf::add);
    new TreeSet<>(inputs).forEach(gatherer::gather);
    return shelf.intake(gatherer.issues());
  }

  /**
   * Reads documents that were fetched already.
   *
   * @param documents the bytes of each, by the name it is filed under
   */
  public Intake read(Map<String, byte[]> documents, Manifest manifest) {
    Shelf shelf = new Shelf(manifest);
    new TreeMap<>(documents).forEach(shelf::add);
    return shelf.intake(List.of());
  }

  /**
   * Hands on the documents one by one, so that no more than one has to be held: what came of reading it, and its bytes.
   * Repeats are handed on like any other; a case keeps them apart from their origin.
   *
   * @return what is wrong with the inputs themselves
   */
  public List<Issue> each(List<String> inputs, Manifest manifest, BiConsumer<Intake, byte[]> taker) {
    Set<String> files = new TreeSet<>();
    Gatherer gatherer = new Gatherer(limits, reader, standardInput, (file, bytes) -> {
      files.add(file);
      taker.accept(reader.read(file, bytes, manifest), bytes);
    });
    new TreeSet<>(inputs).forEach(gatherer::gather);
    List<Issue> issues = new ArrayList<>(gatherer.issues());
    unmatched(manifest, files, issues);
    return issues;
  }

  /**
   * Hands on one document that is there already, or all of an archive, as {@link #each(List, Manifest, BiConsumer)} does.
   *
   * @param name under which it is filed
   * @return what is wrong with the archive itself
   */
  public List<Issue> each(String name, byte[] bytes, Manifest manifest, BiConsumer<Intake, byte[]> taker) {
    Gatherer gatherer = new Gatherer(limits, reader, standardInput,
        (file, content) -> taker.accept(reader.read(file, content, manifest), content));
    gatherer.gather(name, bytes);
    return gatherer.issues();
  }

  /** The documents of one call. */
  private final class Shelf {
    private final Manifest manifest;
    private final List<Report> reports = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> files = new TreeSet<>();

    Shelf(Manifest manifest) {
      this.manifest = manifest;
    }

    void add(String file, byte[] bytes) {
      files.add(file);
      Intake one = reader.read(file, bytes, manifest);
      reports.addAll(one.reports());
      issues.addAll(one.issues());
    }

    Intake intake(List<Issue> more) {
      issues.addAll(more);
      unmatched(manifest, files, issues);
      reports.sort(Comparator.comparing(Report::file).thenComparing(Report::sha256));
      List<Report> kept = Duplicates.dropped(reports, issues);
      issues.sort(Comparator.comparing(Issue::report).thenComparing(Issue::code).thenComparing(Issue::message));
      return new Intake(kept, issues);
    }
  }

  private static void unmatched(Manifest manifest, Set<String> files, List<Issue> issues) {
    Set<String> rows = manifest.files();
    for (String file : files) {
      Stream.of(manifest.rowOf(file), manifest.archiveOf(file)).filter(Objects::nonNull).forEach(rows::remove);
    }
    for (String row : rows) {
      issues.add(new Issue("manifest-unmatched", Severity.NOTE, STAGE, row, null,
          "The manifest speaks of " + row + ", but no report has that name. Correct the name or remove the row."));
    }
  }
}
