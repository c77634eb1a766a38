package org.casus.server.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which addresses are fetched at all. */
class GuardTest {
  private static final Guard OPEN = Guard.openInternet();

  private static Guard answering(String... addresses) {
    return new Guard(host -> {
      InetAddress[] found = new InetAddress[addresses.length];
      for (int i = 0; i < found.length; i++) {
        found[i] = InetAddress.getByName(addresses[i]);
      }
      return found;
    }, OpenInternet::has, Set.of(80, 443));
  }

  @Test
  void closedNetworksAreRefusedInEveryForm() {
    for (String host : new String[] {"127.0.0.1", "127.8.9.10", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "100.127.255.255", "0.0.0.0", "224.0.0.1", "255.255.255.255", "198.18.0.1", "192.0.2.1", "[::1]", "[::]", "[fe80::1]",
        "[fc00::1]", "[fd12:3456::1]", "[ff02::1]", "[::ffff:127.0.0.1]", "[::ffff:10.0.0.1]", "[::ffff:a9fe:a9fe]", "[::127.0.0.1]",
        "[2002:7f00:1::]", "[2002:808:808::]", "[64:ff9b::7f00:1]", "[64:ff9b::808:808]", "[64:ff9b:1::a00:1]", "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
        "[2001:db8::1]", "[fec0::1]"}) {
      RefusedAddressException refused = assertThrows(RefusedAddressException.class, () -> OPEN.pin(WebAddress.of("http://" + host + "/")), host);
      assertTrue(String.valueOf(refused.getMessage()).contains("private network"), refused.toString());
    }
  }

  @Test
  void numbersInDisguiseAreNoHostNames() {
    for (String host : new String[] {"2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "127.1", "127.0.1", "017700000001", "127.0.0.1.",
        "1.2.3", "127.0.0.0x1", "00127.0.0.1", "１２７.0.0.1", "127。0。0。1", "[::1%25lo]", "[fe80::1%25eth0]", "①②⑦.⓪.⓪.①"}) {
      assertThrows(RefusedAddressException.class, () -> OPEN.pin(WebAddress.of("http://" + host + "/")), host);
    }
  }

  @Test
  void otherSchemesPortsAndNamesInAddressesAreRefused() {
    for (String address : new String[] {"file:///etc/passwd", "ftp://example.org/", "gopher://example.org/", "jar:http://example.org/!/", "javascript:alert(1)",
        "//example.org/", "example.org", "", "http://", "http://user@example.org/", "http://user:word@example.org/", "http://@example.org/",
        "http://example.org:22/", "https://example.org:8443/", "http://example.org:0/", "http://exa mple.org/", "http://example.org\\@127.0.0.1/",
        "http://example.org\r\nHost: localhost/", "http://" + "a".repeat(3000) + ".org/", "http://localhost/", "http://[::1/"}) {
      assertThrows(RefusedAddressException.class, () -> OPEN.pin(WebAddress.of(address)), address);
    }
  }

  @Test
  void aNameIsRefusedForAnyOfItsAddresses() throws Exception {
    assertEquals("93.184.216.34", answering("93.184.216.34").pin(WebAddress.of("https://News.Example./a?b=c#d")).getHostAddress());
    assertThrows(RefusedAddressException.class, () -> answering("93.184.216.34", "10.0.0.1").pin(WebAddress.of("https://news.example/")));
    assertThrows(RefusedAddressException.class, () -> answering("93.184.216.34", "::1").pin(WebAddress.of("https://news.example/")));
    assertThrows(RefusedAddressException.class, () -> answering().pin(WebAddress.of("https://news.example/")));
    Guard unknown = new Guard(host -> {
      throw new UnknownHostException(host);
    }, OpenInternet::has, Set.of(80));
    assertThrows(RefusedAddressException.class, () -> unknown.pin(WebAddress.of("http://news.example/")));
  }

  @Test
  void theOpenInternetIsOpen() throws Exception {
    for (String host : new String[] {"93.184.216.34", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "[2606:2800:220:1::1]", "[2a00:1450:4001::1]"}) {
      OPEN.pin(WebAddress.of("https://" + host + "/"));
    }
    assertEquals("xn--bcher-kva.example", WebAddress.of("https://bücher.example/ä".replace("ä", "a")).host());
    assertEquals("https://news.example/a?b=c", WebAddress.of("https://NEWS.example/a?b=c#d").uri().toString());
  }
}
