package org.casus.server.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever tries passwords: after five failed tries from one address, or ten for one name, each further one has to
 * wait twice as long, up to five minutes for an address and thirty seconds for a name (so that nobody can lock another out for
 * long). Unknown names count as known ones do; of IPv6 the first 64
 * bits count, for whoever has one such address has them all. Thread-safe.
 */
final class FailedTries {
  private static final int REMEMBERED = 10_000;
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  private final Clock clock;
  private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
      return size() > REMEMBERED;
    }
  };

  private record Tries(int number, Instant last) {}

  FailedTries(Clock clock) {
    this.clock = clock;
  }

  /** How long the next try has to wait; nothing when it may be made now. */
  synchronized Duration wait(String address, String name) {
    Duration byAddress = wait(from(address), 5, Duration.ofMinutes(5));
    Duration byName = wait("for " + name, 10, Duration.ofSeconds(30));
    return byAddress.compareTo(byName) > 0 ? byAddress : byName;
  }

  private Duration wait(String key, int free, Duration most) {
    Tries before = tries.get(key);
    if (before == null || before.number() < free) {
      return Duration.ZERO;
    }
    Duration pause = Duration.ofSeconds(1L << Math.min(20, before.number() - free));
    Instant next = before.last().plus(pause.compareTo(most) > 0 ? most : pause);
    Duration left = Duration.between(clock.instant(), next);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Notes that one failed. */
  synchronized void failed(String address, String name) {
    for (String key : new String[] {from(address), "for " + name}) {
      Tries before = tries.get(key);
      int counted = before == null || before.last().plus(FORGOTTEN).isBefore(clock.instant()) ? 0 : before.number();
      tries.put(key, new Tries(counted + 1, clock.instant()));
    }
  }

  /** Forgets those for a name and an address after the right password. */
  synchronized void succeeded(String address, String name) {
    tries.remove(from(address));
    tries.remove("for " + name);
  }

  private static String from(String address) {
    if (!address.contains(":")) {
      return "from " + address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress(); // a colon makes it a number, which is not looked up
      return "from " + (bytes.length == 4 ? InetAddress.getByAddress(bytes).getHostAddress() : HexFormat.of().formatHex(bytes, 0, 8));
    } catch (UnknownHostException e) {
      return "from " + address;
    }
  }
}
