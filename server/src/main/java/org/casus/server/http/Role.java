package org.casus.server.http;

/** What somebody may do; each role may do whatever the one before it may. */
public enum Role implements io.javalin.security.RouteRole {
  /** Nobody has signed in: the page to sign in, and its style. */
  ANYONE,
  /** Sees the case and exports it. */
  READER,
  /** Rules, adds reports, measures. */
  ANALYST,
  /** Does what touches everybody: takes back others' rulings, sees the audit trail. */
  EDITOR;

  /** Whether somebody of this role may do what needs another. */
  public boolean may(Role needed) {
    return compareTo(needed) >= 0;
  }
}
