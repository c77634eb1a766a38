package org.casus.narrate;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.casus.knowledge.Knowledge;

/**
 * Writes a case into a directory: interchange files, the table of incidents and the brief. A file is either the old
 * one or the whole new one, never half of it. Thread-safe as long as no two calls write into one directory.
 */
public final class CaseWriter {
  private static final String TABLE = "incidents.csv";
  private static final String BRIEF = "brief.html";

  private final Lexicon lexicon;

  /** A writer with what ships with Casus. */
  public CaseWriter() {
    this.lexicon = Lexicon.shipped();
  }

  /**
   * A writer with the hedges and places of this knowledge.
   *
   * @throws IllegalArgumentException when a row of them is wrong
   */
  public CaseWriter(Knowledge knowledge) {
    this.lexicon = Lexicon.read(knowledge);
  }

  /** Something that can be written into a stream. */
  @FunctionalInterface
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** The names of the files of a case, in the order they are written. */
  public List<String> files() {
    List<String> files = new ArrayList<>(new Interchange(new CaseFile(List.of(), List.of(), List.of())).files());
    files.add(TABLE);
    files.add(BRIEF);
    return List.copyOf(files);
  }

  /**
   * Writes all files of the case, creating the directory where it is missing.
   *
   * @return the files written, in order
   */
  public List<Path> write(CaseFile caseFile, Path directory) throws IOException {
    Files.createDirectories(directory);
    Interchange interchange = new Interchange(caseFile);
    List<Path> written = new ArrayList<>();
    for (String file : interchange.files()) {
      written.add(replace(directory.resolve(file), out -> interchange.write(file, out)));
    }
    written.add(replace(directory.resolve(TABLE), out -> new IncidentTable(lexicon).write(caseFile, out)));
    written.add(replace(directory.resolve(BRIEF), out -> new BriefWriter(lexicon).write(caseFile, out)));
    return List.copyOf(written);
  }

  private static Path replace(Path file, Content content) throws IOException {
    Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
    try {
      try (FileOutputStream disk = new FileOutputStream(draft.toFile());
          OutputStream out = new BufferedOutputStream(disk)) {
        content.writeTo(out);
        out.flush();
        disk.getFD().sync();
      }
      return move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Path move(Path draft, Path file) throws IOException {
    try {
      return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
