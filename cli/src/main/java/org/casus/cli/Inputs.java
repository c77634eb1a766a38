package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The reports that a call names: files, folders, zip files, or {@code -} for the standard input.
 *
 * @param names as given
 */
public record Inputs(List<String> names) {

  /** What stands for the standard input. */
  public static final String STANDARD_INPUT = "-";

  /**
   * Checks that each is there.
   *
   * @param parameter what the command line calls them
   * @throws WrongUse when one is missing or closed to the user
   */
  public static Inputs checked(String parameter, List<String> names) {
    for (String name : names) {
      if (!name.equals(STANDARD_INPUT)) {
        check(parameter, Path.of(name));
      }
    }
    return new Inputs(List.copyOf(names));
  }

  /** Whether a folder that is to be read holds {@code folder}, or is it. */
  boolean hold(Path folder) throws IOException {
    Path real = real(folder);
    for (String name : names) {
      if (!name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name)) && real.startsWith(real(Path.of(name)))) {
        return true;
      }
    }
    return false;
  }

  private static void check(String parameter, Path path) {
    if (!Files.exists(path)) {
      throw new WrongUse(parameter + ": there is no file or folder \"" + path
          + "\"; give a file, a folder, a zip file, or - for the standard input.");
    }
    if (!Files.isReadable(path)) {
      throw new WrongUse(parameter + ": no permission to read \"" + path + "\"; change its permissions or leave it out.");
    }
  }

  /** The path without symbolic links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = absolute.getParent();
    return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
  }
}
