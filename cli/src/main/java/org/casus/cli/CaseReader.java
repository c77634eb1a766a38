package org.casus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casus.corpus.Corpus;
import org.casus.corpus.Intake;
import org.casus.corpus.Manifest;
import org.casus.corpus.Marking;
import org.casus.evaluate.Evaluation;
import org.casus.evaluate.GoldYardstick;
import org.casus.evaluate.PublicCorpus;
import org.casus.evaluate.Yardstick;
import org.casus.knowledge.Knowledge;
import org.casus.ledger.Ledger;
import org.casus.narrate.CaseFile;
import org.casus.narrate.CaseWriter;
import org.casus.pipeline.CaseRun;
import org.casus.pipeline.Filing.Filed;
import org.casus.pipeline.Filing;

/** Reads a case as the call asks for it; what the user got wrong comes back as {@link WrongUse}. */
public final class CaseReader {

  private final int threads;
  private final Manifest dates;
  private final Corpus corpus;
  private final CaseRun run;
  private final CaseWriter writer;
  private final String version;

  /**
   * A reader.
   *
   * @param marking of the reports that have none of their own
   * @throws WrongUse when the manifest or the knowledge is not there, or is wrong
   */
  public CaseReader(Optional<Path> manifest, Optional<Marking> marking, Optional<Path> knowledge, int threads) throws IOException {
    manifest.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
      throw new WrongUse("--manifest: there is no file \"" + file
          + "\"; give a CSV file with the columns file and published, or leave the option out.");
    });
    knowledge.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
      throw new WrongUse("--knowledge: \"" + folder
          + "\" is no folder; give one with knowledge files such as places.csv, or leave the option out.");
    });
    this.threads = threads;
    Manifest said = dates(manifest);
    this.dates = marking.map(said::marked).orElse(said);
    try {
      Knowledge known = knowledge.map(Knowledge::with).orElseGet(Knowledge::shipped);
      this.corpus = new Corpus(known);
      this.run = CaseRun.open(known);
      this.writer = new CaseWriter(known);
      this.version = Version.number() + " " + known.digest();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      if (knowledge.isEmpty()) {
        throw e;
      }
      throw new WrongUse("--knowledge: " + e.getMessage());
    }
  }

  /** Opens the reports. */
  Intake open(Inputs inputs) {
    Intake intake = corpus.read(inputs.names(), dates);
    if (intake.reports().isEmpty() && intake.issues().isEmpty()) {
      throw new WrongUse("REPORT: there is nothing to read in " + String.join(", ", inputs.names())
          + "; give a file, or a folder or zip file that holds one.");
    }
    return intake;
  }

  /** Reads the reports into a case. */
  CaseFile read(Intake intake, ProgressDisplay display) {
    try (display) {
      return run.read(intake, threads, display);
    }
  }

  /**
   * Reads reports into a case, one by one.
   *
   * @throws org.casus.ledger.LedgerException when the case can't be written to
   */
  public Filed file(Inputs inputs, Ledger ledger, ProgressDisplay display) {
    try (display) {
      return new Filing(run, ledger, version, display).file(corpus, inputs.names(), dates, threads);
    }
  }

  /**
   * Opens the annotations of reports.
   *
   * @param texts the folder with the reports, where they are not beside their annotations
   */
  Yardstick yardstick(Inputs gold, Optional<Path> texts) throws IOException {
    try {
      return GoldYardstick.open(gold.names().stream().map(Path::of).toList(), texts, corpus, dates);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("GOLD: " + e.getMessage());
    }
  }

  /** Opens files of a public corpus. */
  Yardstick yardstick(Inputs files, PublicCorpus which) throws IOException {
    try {
      return which.open(files.names().stream().map(Path::of).toList(), corpus);
    } catch (CharacterCodingException e) {
      throw new WrongUse("GOLD: a file is not in UTF-8; give JSON Lines in UTF-8.");
    }
  }

  /** Reads the reports and compares. */
  Evaluation evaluate(Yardstick yardstick, ProgressDisplay display) {
    try (display) {
      return yardstick.evaluate(run, threads, display);
    }
  }

  /** What writes the case, with the same knowledge. */
  CaseWriter writer() {
    return writer;
  }

  private static Manifest dates(Optional<Path> manifest) throws IOException {
    if (manifest.isEmpty()) {
      return Manifest.none();
    }
    try {
      return Manifest.read(manifest.get());
    } catch (CharacterCodingException e) {
      throw new WrongUse("--manifest: \"" + manifest.get() + "\" is not in UTF-8; save it as CSV in UTF-8.");
    } catch (IllegalArgumentException e) {
      throw new WrongUse("--manifest: " + e.getMessage());
    }
  }
}
