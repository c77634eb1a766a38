package org.casus.server.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** By which addresses failed tries are counted. */
class FailedTriesTest {
  private final FailedTries tries = new FailedTries(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  private boolean waits(String address) {
    return !tries.wait(address, "somebody else").isZero();
  }

  private void fail(String prefix, int times) {
    for (int i = 0; i < times; i++) {
      tries.failed(prefix + i, "name " + prefix + i);
    }
  }

  @Test
  void theNetworkOfAnIpv6AddressCounts() {
    fail("2001:db8:1:2::", 5);
    assertEquals(Duration.ofSeconds(1), tries.wait("2001:db8:1:2:aaaa:bbbb:cccc:dddd", "x"));
    assertTrue(waits("[2001:db8:1:2::77]"));
    assertFalse(waits("2001:db8:1:3::1"));
    tries.succeeded("2001:db8:1:2::9", "x");
    assertFalse(waits("2001:db8:1:2::1"));
  }

  @Test
  void ipv4AddressesCountOneByOneHoweverTheyAreWritten() {
    fail("192.0.2.", 9);
    assertFalse(waits("192.0.2.1"));
    for (int i = 0; i < 5; i++) {
      tries.failed("::ffff:198.51.100.7", "n" + i);
    }
    assertTrue(waits("198.51.100.7"));
    assertFalse(waits("::ffff:198.51.100.8"));
  }

  @Test
  void whatIsNoAddressCountsAsItStands() {
    for (int i = 0; i < 5; i++) {
      tries.failed("unix:socket", "n" + i);
    }
    assertTrue(waits("unix:socket"));
  }
}
