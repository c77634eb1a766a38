package org.casus.server.access;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands between browsers and the workbench: by which name they call it, whether the way is encrypted, from where they
 * come. Headers that a proxy adds are believed only where there is one. Thread-safe.
 *
 * @param host the address it listens at
 * @param names the host names by which browsers call it, besides this computer's own
 * @param tls whether it speaks TLS itself
 * @param proxy whether a proxy stands before it
 */
public record Front(String host, List<String> names, boolean tls, boolean proxy) {

  /** Copies the names, in small letters. */
  public Front {
    names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  /** Whether only this computer reaches an address. */
  public static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether an address stands for all of this computer's. */
  public static boolean everywhere(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** The host names under which it may be called, without port. */
  public Set<String> allowed() {
    Set<String> allowed = new HashSet<>(names);
    allowed.addAll(Set.of("127.0.0.1", "localhost", "[::1]"));
    if (!everywhere(host)) {
      allowed.add(host.contains(":") ? "[" + host.toLowerCase(Locale.ROOT) + "]" : host.toLowerCase(Locale.ROOT));
    }
    return allowed;
  }

  /** The host, with its port, by which the browser called; empty when it said none. */
  public String called(Context context) {
    String forwarded = proxy ? last(context.header("X-Forwarded-Host")) : null;
    String direct = context.header("Host");
    return forwarded != null ? forwarded : direct == null ? "" : direct;
  }

  /** Whether the browser's call came encrypted. */
  public boolean secure(Context context) {
    return tls || (proxy && "https".equalsIgnoreCase(last(context.header("X-Forwarded-Proto"))));
  }

  /** From which numeric address the call came. */
  public String caller(Context context) {
    String forwarded = proxy ? last(context.header("X-Forwarded-For")) : null;
    return forwarded == null ? context.req().getRemoteAddr() : forwarded;
  }

  /** The value that the nearest proxy added; those before it anybody can have written. */
  private static @Nullable String last(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return null;
    }
    String value = header.substring(header.lastIndexOf(',') + 1).strip();
    return value.isEmpty() || value.length() > 300 ? null : value;
  }
}
