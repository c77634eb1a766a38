package org.casus.server;

import java.nio.file.Path;
import java.util.List;
import org.casus.server.access.Front;
import org.casus.server.access.Tls;
import org.jspecify.annotations.Nullable;

/**
 * How the workbench is opened.
 *
 * @param host the address to listen at, {@code 127.0.0.1} for this computer alone
 * @param port 0 for any that is free
 * @param visitor the name under which rulings are kept when nobody has to sign in
 * @param users the file with those who may sign in, or null for one person at her own computer
 * @param names the host names by which browsers call it, besides this computer's own
 * @param tls certificate and key, or null to speak plain HTTP
 * @param behindProxy whether a proxy stands before it whose forwarded headers are to be believed
 * @param audit the file to which the audit trail is written, or null for none
 */
public record Settings(String host, int port, String visitor, @Nullable Path users, List<String> names, @Nullable Tls tls,
    boolean behindProxy, @Nullable Path audit) {

  /**
   * Checks that what others can reach is guarded.
   *
   * @throws IllegalArgumentException when it is not; the message says why and what to do
   */
  public Settings {
    names = List.copyOf(names);
    if (users == null && (!Front.loopback(host) || behindProxy)) {
      throw new IllegalArgumentException((behindProxy ? "--behind-proxy" : "--host " + host) + ": whoever reaches this address could read and change the case. "
          + "Name those who may with --users FILE.yaml (casus serve --hash makes a line of it), or leave the option out so that only this computer reaches it.");
    }
    if (Front.everywhere(host) && names.isEmpty()) {
      throw new IllegalArgumentException("--host " + host + " listens at every address of this computer; say by which name browsers call it: --name HOST.");
    }
    if (users != null && audit == null) {
      throw new IllegalArgumentException("--users: there is no place for the audit trail of a case in a database; name a file with --audit FILE.jsonl.");
    }
  }

  /** For one person at her own computer. */
  public static Settings local(int port) {
    return new Settings("127.0.0.1", port, System.getProperty("user.name", "analyst"), null, List.of(), null, false, null);
  }

  /** These, with another audit trail. */
  public Settings audited(Path file) {
    return new Settings(host, port, visitor, users, names, tls, behindProxy, file);
  }

  /** What stands between browsers and the workbench. */
  public Front front() {
    return new Front(host, names, tls != null, behindProxy);
  }
}
