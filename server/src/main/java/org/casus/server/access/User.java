package org.casus.server.access;

import java.util.List;
import org.casus.server.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param name by which she signs in and under which her rulings are kept
 * @param hash of her password (bcrypt)
 * @param role reader, analyst or editor
 * @param cases titles of the cases that she may see, or null for every case
 */
public record User(String name, String hash, Role role, @Nullable List<String> cases) {

  /** Copies the list. */
  public User {
    cases = cases == null ? null : List.copyOf(cases);
  }

  /** Whether she may see the case of this title. */
  public boolean sees(String title) {
    return cases == null || cases.contains(title);
  }
}
