package org.casus.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, in memory alone: a restart signs everybody out. A session ends two hours after its last call and twelve
 * hours after its first. Ids are kept as hashes. Thread-safe.
 */
final class Sessions {
  static final Duration IDLE = Duration.ofHours(2);
  static final Duration WHOLE = Duration.ofHours(12);
  private static final int MOST_A_USER = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock;
  private final Map<String, Session> sessions = new HashMap<>();

  /**
   * A session.
   *
   * @param user her name
   * @param hash of her password when she signed in: another password ends the session
   * @param token what her pages send along with changes
   */
  record Session(String user, String hash, String token, Instant began, Instant last) {}

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** 256 random bits, hexadecimal. */
  static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Begins a session under a new id, which is returned. */
  synchronized String begin(User user) {
    sessions.values().removeIf(this::over);
    if (sessions.values().stream().filter(each -> each.user().equals(user.name())).count() >= MOST_A_USER) {
      sessions.entrySet().stream().filter(each -> each.getValue().user().equals(user.name()))
          .min(Comparator.comparing(each -> each.getValue().last())).ifPresent(each -> sessions.remove(each.getKey()));
    }
    String id = random();
    sessions.put(hashed(id), new Session(user.name(), user.hash(), random(), clock.instant(), clock.instant()));
    return id;
  }

  /** The session of an id, which lives on by being asked for, or null. */
  synchronized @Nullable Session of(@Nullable String id) {
    if (id == null) {
      return null;
    }
    String key = hashed(id);
    Session session = sessions.get(key);
    if (session == null || over(session)) {
      sessions.remove(key);
      return null;
    }
    sessions.put(key, new Session(session.user(), session.hash(), session.token(), session.began(), clock.instant()));
    return session;
  }

  /** Ends a session. */
  synchronized void end(@Nullable String id) {
    if (id != null) {
      sessions.remove(hashed(id));
    }
  }

  private boolean over(Session session) {
    Instant now = clock.instant();
    return session.last().plus(IDLE).isBefore(now) || session.began().plus(WHOLE).isBefore(now);
  }

  private static String hashed(String id) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
