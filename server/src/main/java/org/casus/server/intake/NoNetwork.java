package org.casus.server.intake;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts a process without a network where the system can: on Linux by a name space of its own, if unshare is allowed to make one. */
final class NoNetwork {
  private static final List<String> UNSHARE = List.of("/usr/bin/unshare", "--user", "--map-root-user", "--net");
  private static @Nullable List<String> prefix;

  private NoNetwork() {}

  /** What is put before the command; nothing where the system can't. Tried once a process. */
  static synchronized List<String> prefix() {
    if (prefix == null) {
      prefix = works() ? UNSHARE : List.of();
    }
    return prefix;
  }

  private static boolean works() {
    try {
      Process tried = new ProcessBuilder(List.of(UNSHARE.get(0), UNSHARE.get(1), UNSHARE.get(2), UNSHARE.get(3), "true"))
          .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return tried.waitFor(10, TimeUnit.SECONDS) && tried.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
