package org.casus.server.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says whether an address may be fetched, and at which numeric address its host is to be reached: the name is looked up once,
 * and all that comes of it must be allowed. Thread-safe.
 *
 * @param lookup looks names up
 * @param allowed which numeric addresses may be reached
 * @param ports which ports may be reached
 */
record Guard(Lookup lookup, Predicate<InetAddress> allowed, Set<Integer> ports) {

  /** Looks up the addresses of a name. */
  @FunctionalInterface
  interface Lookup {
    /** The addresses; at least one. */
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** The open internet at its usual ports. */
  static Guard openInternet() {
    return new Guard(InetAddress::getAllByName, OpenInternet::has, Set.of(80, 443));
  }

  /**
   * Where the host of an address is to be reached.
   *
   * @throws RefusedAddressException when the port, or any address of the host, is not allowed, or when there is none
   */
  InetAddress pin(WebAddress address) throws RefusedAddressException {
    if (!ports.contains(address.port())) {
      throw new RefusedAddressException("The port " + address.port() + " is not fetched from; allowed are 80 (http) and 443 (https).");
    }
    InetAddress[] found = lookedUp(address);
    List<InetAddress> closed = Arrays.stream(found).filter(each -> !allowed.test(each)).toList();
    if (!closed.isEmpty()) {
      throw new RefusedAddressException("\"" + address.host() + "\" stands in a private network, on this computer or at an address of special use; "
          + "only pages of the open internet are fetched. Save the page and add the file.");
    }
    return found[0];
  }

  private InetAddress[] lookedUp(WebAddress address) throws RefusedAddressException {
    try {
      InetAddress[] found = address.numeric() ? InetAddress.getAllByName(address.host()) : lookup.of(address.host());
      if (found.length == 0) {
        throw new UnknownHostException(address.host());
      }
      return found;
    } catch (UnknownHostException e) {
      throw new RefusedAddressException("The host \"" + address.host() + "\" is not known. Check the spelling, and whether this computer reaches the internet.");
    }
  }
}
