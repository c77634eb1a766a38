package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that a case is written to. It remembers, in {@value #LIST}, which of its files are Casus's own: only those
 * are ever replaced or removed, and a reader never meets a file half written.
 */
public final class OutputFolder {

  static final String LIST = ".casus-files";
  private static final String STAGING = ".casus-new";

  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Looks whether the folder can be written to, and writes nothing.
   *
   * @param inputs what is going to be read; the folder must not be among it
   * @param names the files that are going to be written
   * @param force whether the folder may hold files that Casus did not write, under other names
   * @throws WrongUse when it is a file, is read itself, or holds foreign files
   */
  public static OutputFolder checked(Path folder, Inputs inputs, Collection<String> names, boolean force) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new WrongUse("--out: \"" + folder + "\" is a file; give a folder, which is made when there is none.");
    }
    if (inputs.hold(folder)) {
      throw new WrongUse("--out: \"" + folder
          + "\" lies in a folder that is read, so the next run would read its own case; give a folder outside.");
    }
    OutputFolder output = new OutputFolder(folder);
    if (!force && Files.isDirectory(folder)) {
      output.refuseForeignFiles();
    }
    output.refuseToReplace(names);
    return output;
  }

  /**
   * Puts what {@code writer} writes in place of the case that was here.
   *
   * @throws WrongUse when that would replace a file that Casus did not write
   */
  public void replace(CaseFiles writer) throws IOException {
    write(writer, false);
  }

  /**
   * Puts what {@code writer} writes beside what of Casus's is here already.
   *
   * @throws WrongUse when that would replace a file that Casus did not write
   */
  public void add(CaseFiles writer) throws IOException {
    write(writer, true);
  }

  private void write(CaseFiles writer, boolean keep) throws IOException {
    Path staging = folder.resolve(STAGING);
    remove(staging);
    Files.createDirectories(staging);
    writer.write(staging);
    SortedSet<String> written = files(staging);
    refuseToReplace(written);
    SortedSet<String> stale = ownFiles();
    stale.removeAll(written);
    SortedSet<String> own = new TreeSet<>(written);
    if (keep) {
      own.addAll(stale);
      stale.clear();
    }
    Files.write(folder.resolve(LIST), own);
    for (String name : written) {
      move(staging.resolve(name), folder.resolve(name));
    }
    for (String name : stale) {
      removeStale(folder.resolve(name));
    }
    remove(staging);
  }

  /** A file of the case, whether or not it is there. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  private void refuseForeignFiles() throws IOException {
    SortedSet<String> own = ownFiles();
    try (Stream<Path> inside = Files.walk(folder)) {
      Optional<String> foreign = inside
          .filter(Files::isRegularFile)
          .map(file -> name(folder, file))
          .filter(name -> !own.contains(name) && !name.equals(LIST) && !name.startsWith(STAGING + "/"))
          .findFirst();
      if (foreign.isPresent()) {
        throw new WrongUse("--out: \"" + folder + "\" holds files that Casus did not write, for example \""
            + foreign.get() + "\"; give another folder, or --force to write beside them.");
      }
    }
  }

  /** A file of somebody else's stays, even when the case has one of that name. */
  private void refuseToReplace(Collection<String> names) throws IOException {
    SortedSet<String> own = ownFiles();
    for (String name : names) {
      if (!own.contains(name) && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        throw new WrongUse("--out: \"" + folder + "\" holds a \"" + name + "\" that Casus did not write, and the case"
            + " has a file of that name; move it away, or give another folder.");
      }
    }
  }

  /**
   * Makes the folder where there is none.
   *
   * @throws WrongUse when it can't be made or written to
   */
  public void create() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new WrongUse(
          "--out: the folder \"" + folder + "\" can't be made (" + Complaints.reason(e) + "); give another.");
    }
    if (!Files.isWritable(folder)) {
      throw new WrongUse("--out: no permission to write to \"" + folder + "\"; give another folder.");
    }
  }

  private SortedSet<String> ownFiles() throws IOException {
    Path list = folder.resolve(LIST);
    return Files.isRegularFile(list) ? new TreeSet<>(Files.readAllLines(list)) : new TreeSet<>();
  }

  private void removeStale(Path file) throws IOException {
    boolean inside = file.normalize().startsWith(folder.normalize());
    if (inside && Files.isRegularFile(file)) {
      Files.delete(file);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static SortedSet<String> files(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      return inside
          .filter(Files::isRegularFile)
          .map(file -> name(folder, file))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static void remove(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(tree)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }

  /** Writes the files of a case into a folder. */
  public interface CaseFiles {
    /** Writes them. */
    void write(Path folder) throws IOException;
  }
}
