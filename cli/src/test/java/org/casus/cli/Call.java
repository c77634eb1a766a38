package org.casus.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One call of {@code casus} inside the test's own process.
 *
 * @param code the exit code
 * @param out what came on standard output
 * @param err what came on standard error
 */
record Call(int code, String out, String err) {

  static Call casus(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code = Main.execute(stream(out), stream(err), words);
    return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
