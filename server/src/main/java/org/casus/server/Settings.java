package org.casus.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the workbench is opened.
 *
 * @param host the address to listen at, {@code 127.0.0.1} for this computer alone
 * @param port 0 for any that is free
 * @param visitor the name under which rulings are kept when nobody has to sign in
 * @param users the file with those who may sign in, or null for one person at her own computer
 */
public record Settings(String host, int port, String visitor, @Nullable Path users) {

  /** For one person at her own computer. */
  public static Settings local(int port) {
    return new Settings("127.0.0.1", port, System.getProperty("user.name", "analyst"), null);
  }
}
