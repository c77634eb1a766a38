package org.casus.server.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the open internet from those of this computer, of private networks and of special use (RFC 6890 and the
 * registries of special-purpose addresses at IANA). An IPv6 address that carries an IPv4 one inside is judged by both.
 */
final class OpenInternet {
  private static final List<Block> CLOSED4 = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
      "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16",
      "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

  /** What is open in IPv6: global unicast, but for tunnels, documentation and other special uses within it. */
  private static final Block UNICAST6 = Block.of("2000::/3");

  private static final List<Block> CLOSED6 =
      blocks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20", "3ffe::/16", "5f00::/16");

  private OpenInternet() {}

  /**
   * Whether an address belongs to the open internet. Forms of IPv6 that carry an IPv4 address (mapped, compatible, 6to4, NAT64,
   * Teredo) never do: whoever means the IPv4 address can name it.
   */
  static boolean has(InetAddress address) {
    if (address instanceof Inet4Address) {
      return CLOSED4.stream().noneMatch(block -> block.holds(address.getAddress()));
    }
    return address instanceof Inet6Address six && six.getScopeId() == 0 && UNICAST6.holds(six.getAddress())
        && CLOSED6.stream().noneMatch(block -> block.holds(six.getAddress()));
  }

  private static List<Block> blocks(String... written) {
    return Arrays.stream(written).map(Block::of).toList();
  }

  /** The addresses that begin with these bits. */
  private record Block(byte[] start, int bits) {

    static Block of(String written) {
      String[] parts = written.split("/");
      try {
        return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
      } catch (java.net.UnknownHostException e) {
        throw new IllegalArgumentException("\"" + written + "\" is no block of addresses.", e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int i = 0; i < bits; i++) {
        int mask = 0x80 >> (i % 8);
        if ((address[i / 8] & mask) != (start[i / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
