package org.casus.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.casus.assertion.Issue;

/** Finds the documents of an input and hands each on with its name. Not thread-safe. */
final class Gatherer {
  private final Limits limits;
  private final ReportReader reader;
  private final InputStream standardInput;
  private final BiConsumer<String, byte[]> sink;
  private final List<Issue> issues = new ArrayList<>();

  Gatherer(Limits limits, ReportReader reader, InputStream standardInput, BiConsumer<String, byte[]> sink) {
    this.limits = limits;
    this.reader = reader;
    this.standardInput = standardInput;
    this.sink = sink;
  }

  List<Issue> issues() {
    return List.copyOf(issues);
  }

  void gather(String input) {
    try {
      if (input.equals("-")) {
        bytes("stdin", standardInput.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.fileBytes() + 1)), 0, new Archive.Budget());
        return;
      }
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (Files.exists(path)) {
        file(path, String.valueOf(path.getFileName()));
      } else {
        unreadable("no-such-file", input, "There is no file or folder " + input + ". Check the spelling.");
      }
    } catch (IOException | InvalidPathException e) {
      unreadable("unreadable-file", input, "The input " + input + " can't be read (" + e + "). Check its permissions.");
    }
  }

  /** One document, or an archive, that is there already. */
  void gather(String name, byte[] content) {
    bytes(name, content, 0, new Archive.Budget());
  }

  private void folder(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    String name = whole.getFileName() == null ? "" : whole.getFileName() + "/";
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> files = found.filter(file -> !hidden(folder, file) && Files.isRegularFile(file)).sorted().toList();
      for (Path file : files) {
        String relative = name + folder.relativize(file).toString().replace('\\', '/');
        if (!passedOver(relative)) {
          file(file, relative);
        }
      }
    } catch (java.io.UncheckedIOException e) {
      unreadable("unreadable-file", folder.toString(),
          "A part of the folder can't be read (" + e.getCause() + "). Check its permissions.");
    }
  }

  private static boolean hidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".") || part.toString().equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file of a folder or archive tells of the reports rather than being one; that is noted. */
  private boolean passedOver(String file) {
    String base = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    boolean pass = base.matches("readme(?:\\..*)?") || base.endsWith(".csv");
    if (pass) {
      note("passed-over", file, file + " was passed over: in a folder, README and CSV files tell of the reports. "
          + "Name a manifest as such to have it used.");
    }
    return pass;
  }

  private void file(Path path, String name) {
    try {
      long size = Files.size(path);
      if (size > limits.fileBytes()) {
        tooLarge(name, size);
      } else {
        bytes(name, Files.readAllBytes(path), 0, new Archive.Budget());
      }
    } catch (IOException e) {
      unreadable("unreadable-file", name, "The file can't be read (" + e + "). Check its permissions.");
    }
  }

  private void bytes(String name, byte[] content, int depth, Archive.Budget budget) {
    if (content.length > limits.fileBytes()) {
      tooLarge(name, content.length);
    } else if (Archive.looksLike(content) && reader.format(name, content) == Format.ZIP) {
      archive(name, content, depth, budget);
    } else {
      sink.accept(name, content);
    }
  }

  private void archive(String name, byte[] content, int depth, Archive.Budget budget) {
    if (depth > 1) {
      unreadable("nested-archive", name, "The archive lies two archives deep; one is allowed. Unpack it first.");
      return;
    }
    Troubles troubles = new Troubles(name);
    new Archive(name, limits, budget, troubles).read(content, (entry, bytes) -> {
      if (!passedOver(entry)) {
        bytes(entry, bytes, depth + 1, budget);
      }
    });
    issues.addAll(troubles.all());
  }

  private void tooLarge(String name, long size) {
    unreadable("file-too-large", name, "The file has " + size + " bytes; at most " + limits.fileBytes()
        + " are read. Split it, or save it as plain text.");
  }

  private void note(String code, String file, String message) {
    issues.add(new Issue(code, Issue.Severity.NOTE, "corpus", file, null, message));
  }

  private void unreadable(String code, String file, String message) {
    issues.add(new Issue(code, Issue.Severity.UNREADABLE, "corpus", file, null, message));
  }
}
