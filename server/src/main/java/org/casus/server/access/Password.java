package org.casus.server.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Passwords and their hashes (bcrypt). Thread-safe; two are checked at a time, so that many tries do not take all the machine. */
public final class Password {
  private static final int COST = 12;
  private static final int SHORTEST = 12;
  private static final int MOST_BYTES = 72;
  private static final Semaphore AT_A_TIME = new Semaphore(2, true);

  private Password() {}

  /**
   * The hash of a new password.
   *
   * @throws IllegalArgumentException when it is shorter than 12 characters, or longer than the 72 bytes that bcrypt heeds
   */
  public static String hash(char[] password) {
    byte[] bytes = new String(password).getBytes(StandardCharsets.UTF_8);
    if (password.length < SHORTEST || bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException("The password has " + password.length + " characters; allowed are " + SHORTEST + " characters to " + MOST_BYTES
          + " bytes. Four or five words that do not belong together are good.");
    }
    return BCrypt.withDefaults().hashToString(COST, password);
  }

  /**
   * Whether a password is the one of a hash. Where there is no hash it takes as long, and is not.
   *
   * @param cost of the hash that is reckoned where there is none
   */
  static boolean fits(String password, @Nullable String hash, int cost) {
    byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
    byte[] heeded = Arrays.copyOf(bytes, Math.min(bytes.length, MOST_BYTES));
    AT_A_TIME.acquireUninterruptibly();
    try {
      if (hash == null) {
        BCrypt.withDefaults().hash(cost, new byte[16], heeded);
        return false;
      }
      return BCrypt.verifyer().verify(heeded, hash.getBytes(StandardCharsets.US_ASCII)).verified && bytes.length <= MOST_BYTES;
    } finally {
      AT_A_TIME.release();
    }
  }

  /** The line of the users' file for somebody. */
  public static String line(String name, char[] password, String role) {
    return "- {name: \"" + name + "\", hash: \"" + hash(password) + "\", role: " + role + "}";
  }
}
