package org.casus.server.access;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.casus.server.http.Role;

/** One person at her own computer: whoever reaches the workbench is she. Thread-safe. */
public final class LocalGate implements Gate {
  private final Visitor visitor;

  /**
   * The gate of one person.
   *
   * @param name under which her rulings are kept
   */
  public LocalGate(String name) {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    visitor = new Visitor(name, Role.EDITOR, HexFormat.of().formatHex(secret));
  }

  @Override
  public Visitor visitor(Context context) {
    return visitor;
  }
}
