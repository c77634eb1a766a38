package org.casus.server.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address of a page, read strictly: what one program would understand differently from another is refused.
 *
 * @param uri the address with the host in letters of ASCII, without a fragment
 * @param host the name, or a numeric address as it must be written: four decimal numbers, or IPv6 without its brackets
 * @param port 80 or 443, or what the guard of a test allows
 * @param tls whether it is https
 */
record WebAddress(URI uri, String host, int port, boolean tls) {
  private static final int LONGEST = 2000;
  private static final Pattern FOUR_NUMBERS = Pattern.compile("(?:(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])(?:\\.(?!$)|$)){4}");
  private static final Pattern NAME = Pattern.compile("(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-f:.]+");

  /** Reads an address as somebody wrote it, or as a page redirects to it. */
  static WebAddress of(String written) throws RefusedAddressException {
    String text = written.strip();
    if (text.length() > LONGEST) {
      throw new RefusedAddressException("The address has " + text.length() + " characters; at most " + LONGEST + " are allowed.");
    }
    try {
      return of(new URI(spelled(text)));
    } catch (URISyntaxException e) {
      throw new RefusedAddressException("\"" + text + "\" is no address (" + e.getReason() + "); give one such as https://example.org/report.html.");
    }
  }

  /** Letters of other scripts in the host are put into ASCII; a host that this does not lead to is refused by the parser after. */
  private static String spelled(String text) {
    var parts = Pattern.compile("(?i)^(https?://)([^/?#:\\[\\]@\\\\]+)(.*)$", Pattern.DOTALL).matcher(text);
    if (!parts.matches() || parts.group(2).chars().allMatch(c -> c < 128)) {
      return text;
    }
    try {
      return parts.group(1) + IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES) + parts.group(3);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  static WebAddress of(URI uri) throws RefusedAddressException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new RefusedAddressException("\"" + uri + "\" does not begin with http:// or https://; only those are fetched.");
    }
    if (uri.getRawUserInfo() != null || (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@"))) {
      throw new RefusedAddressException("The address holds a name or password before an @; leave it out. Pages behind a password are not fetched: save the page and add the file.");
    }
    boolean tls = scheme.equals("https");
    int port = uri.getPort() < 0 ? (tls ? 443 : 80) : uri.getPort();
    String host = host(uri);
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return new WebAddress(URI.create(scheme + "://" + shown + (uri.getPort() < 0 ? "" : ":" + port) + path + query), host, port, tls);
  }

  private static String host(URI uri) throws RefusedAddressException {
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    boolean six = host.startsWith("[") && host.endsWith("]");
    String bare = six ? host.substring(1, host.length() - 1) : host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    boolean good = six ? IPV6.matcher(bare).matches() : FOUR_NUMBERS.matcher(bare).matches() || NAME.matcher(bare).matches();
    if (!good) {
      throw new RefusedAddressException("\"" + (uri.getRawAuthority() == null ? uri : uri.getRawAuthority())
          + "\" is no host name as addresses have it; write numbers as four decimal numbers, such as 93.184.216.34.");
    }
    return bare;
  }

  /** Whether the host is a numeric address, which needs no look-up. */
  boolean numeric() {
    return host.contains(":") || FOUR_NUMBERS.matcher(host).matches();
  }
}
