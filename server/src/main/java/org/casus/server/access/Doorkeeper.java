package org.casus.server.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.casus.server.http.Role;
import org.casus.server.http.Trouble.NotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whoever may: asks the gate who it is, holds the role against what the route needs, refuses calls under a foreign host
 * name (a site that has its name point here) and changes that no page of ours sent (another site's form). Thread-safe.
 */
public final class Doorkeeper {

  /** The header in which a page sends its token. */
  public static final String TOKEN = "X-Casus-Token";

  private static final String VISITOR = "casus.visitor";

  private final Gate gate;
  private final Set<String> hosts;

  /**
   * A doorkeeper.
   *
   * @param hosts the host names under which the workbench is called, without port, in small letters; empty for any
   */
  public Doorkeeper(Gate gate, Set<String> hosts) {
    this.gate = gate;
    this.hosts = Set.copyOf(hosts);
  }

  /** Has every call pass. */
  public void stand(RoutesConfig routes) {
    routes.before(this::host);
    routes.beforeMatched(this::enter);
  }

  private void host(Context context) {
    if (!hosts.isEmpty() && !hosts.contains(name(context.host()))) {
      throw new NotAllowed(403, "The workbench is not called \"" + context.host() + "\"; allowed are " + String.join(", ", hosts) + ".");
    }
  }

  private static String name(@Nullable String host) {
    if (host == null) {
      return "";
    }
    String small = host.toLowerCase(Locale.ROOT);
    int colon = small.lastIndexOf(':');
    return colon > small.lastIndexOf(']') ? small.substring(0, colon) : small;
  }

  private void enter(Context context) {
    Visitor visitor = gate.visitor(context);
    context.attribute(VISITOR, visitor);
    for (var needed : context.routeRoles()) {
      if (needed instanceof Role role && !visitor.role().may(role)) {
        throw new NotAllowed(visitor.role() == Role.ANYONE ? 401 : 403, visitor.role() == Role.ANYONE ? "Sign in first."
            : visitor.name() + " is signed in as " + said(visitor.role()) + "; this needs the role " + said(role) + ".");
      }
    }
    if (changes(context)) {
      ours(context, visitor);
    }
  }

  private static String said(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static boolean changes(Context context) {
    HandlerType method = context.method();
    return !method.equals(HandlerType.GET) && !method.equals(HandlerType.HEAD) && !method.equals(HandlerType.OPTIONS);
  }

  private static void ours(Context context, Visitor visitor) {
    String origin = context.header("Origin");
    String sent = context.header(TOKEN);
    boolean foreign = origin != null && !String.valueOf(URI.create(origin).getAuthority()).equalsIgnoreCase(context.host());
    boolean known = sent != null && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), visitor.token().getBytes(StandardCharsets.UTF_8));
    if (foreign || !known) {
      throw new NotAllowed(403, "This change was not sent by a page of this workbench. Reload the page and try again.");
    }
  }

  /** Who makes this call. */
  public static Visitor visitor(Context context) {
    Visitor visitor = context.attribute(VISITOR);
    if (visitor == null) {
      throw new IllegalStateException("Nobody was let in for " + context.path());
    }
    return visitor;
  }
}
