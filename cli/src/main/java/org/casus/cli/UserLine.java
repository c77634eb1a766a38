package org.casus.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.casus.server.access.Password;

/** Asks for a password and makes the line of the users' file. */
final class UserLine {

  private UserLine() {}

  /**
   * The line for somebody, a reader until the line is changed.
   *
   * @param err where it asks, so that the line alone goes to the output
   * @throws WrongUse when the password is too short or too long, or was not written twice the same
   */
  static String of(String name, PrintWriter err) {
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,79}")) {
      throw new WrongUse("--hash: \"" + name + "\" is no name; use letters, digits, spaces and . _ @ -, at most 80.");
    }
    char[] password = ask(name, err);
    try {
      return Password.line(name, password, "reader");
    } catch (IllegalArgumentException e) {
      throw new WrongUse("--hash: " + e.getMessage());
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private static char[] ask(String name, PrintWriter err) {
    Console console = System.console();
    if (console == null) {
      return piped();
    }
    err.println("The line goes into the users' file; change the role to analyst or editor there, and add cases: [TITLE] for some cases alone.");
    err.flush();
    char[] password = console.readPassword("Password for %s: ", name);
    char[] again = console.readPassword("Once more: ");
    if (password == null || !Arrays.equals(password, again)) {
      throw new WrongUse("--hash: the two passwords are not the same. Try again.");
    }
    Arrays.fill(again, '\0');
    return password;
  }

  /** The first line of the input where no terminal is there to ask at. */
  private static char[] piped() {
    try {
      String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return line == null ? new char[0] : line.toCharArray();
    } catch (IOException e) {
      throw new WrongUse("--hash: the password could not be read (" + e.getMessage() + ").");
    }
  }
}
