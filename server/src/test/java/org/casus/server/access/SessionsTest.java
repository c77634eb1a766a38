package org.casus.server.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.casus.server.http.Role;
import org.junit.jupiter.api.Test;

class SessionsTest {
  private Instant now = Instant.parse("2021-05-03T08:00:00Z");
  private final Sessions sessions = new Sessions(new Clock() {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  });

  private static User user(String name) {
    return new User(name, "hash", Role.ANALYST, null);
  }

  private void after(Duration time) {
    now = now.plus(time);
  }

  @Test
  void endsTwoHoursAfterItsLastCall() {
    String id = sessions.begin(user("rita"));
    after(Duration.ofMinutes(119));
    assertNotNull(sessions.of(id));
    after(Duration.ofMinutes(119));
    assertNotNull(sessions.of(id), "each call lets it live on");
    after(Duration.ofMinutes(121));
    assertNull(sessions.of(id));
  }

  @Test
  void endsTwelveHoursAfterItsFirstCallHoweverBusy() {
    String id = sessions.begin(user("rita"));
    for (int hour = 1; hour <= 12; hour++) {
      after(Duration.ofHours(1));
      assertNotNull(sessions.of(id), hour + " hours");
    }
    after(Duration.ofSeconds(1));
    assertNull(sessions.of(id));
  }

  @Test
  void signingOutEndsOneAloneAndNoIdServesTwice() {
    String one = sessions.begin(user("rita"));
    String other = sessions.begin(user("rita"));
    assertNotEquals(one, other);
    sessions.end(one);
    assertNull(sessions.of(one));
    assertNotNull(sessions.of(other));
    assertNull(sessions.of(null));
    assertNull(sessions.of("0".repeat(64)));
  }

  @Test
  void theOldestOfTooManyOfOneUserEnds() {
    String others = sessions.begin(user("omar"));
    List<String> ids = Stream.generate(() -> {
      after(Duration.ofSeconds(1));
      return sessions.begin(user("rita"));
    }).limit(21).toList();
    assertNull(sessions.of(ids.get(0)));
    assertEquals(20, ids.stream().filter(id -> sessions.of(id) != null).count());
    assertNotNull(sessions.of(others), "another's are left alone");
  }
}
