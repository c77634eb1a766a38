package org.casus.server.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.casus.server.audit.AuditLog;
import org.casus.server.http.Role;
import org.casus.server.http.Site;
import org.casus.server.http.Trouble.NotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whoever may: asks the gate who it is, holds the role against what the route needs, refuses calls under a foreign host
 * name (a site that has its name point here) and changes that no page of ours sent (another site's form); notes changes, exports
 * and refusals in the audit trail. Thread-safe.
 */
public final class Doorkeeper {

  /** The header in which a page sends its token; a form sends it as the field {@code token}. */
  public static final String TOKEN = "X-Casus-Token";

  private static final String VISITOR = "casus.visitor";
  private static final String FROM = "casus.from";

  private final Gate gate;
  private final Front front;
  private final Set<String> hosts;
  private final AuditLog log;

  /**
   * A doorkeeper.
   *
   * @param front says under which host names the workbench may be called
   */
  public Doorkeeper(Gate gate, Front front, AuditLog log) {
    this.gate = gate;
    this.front = front;
    this.hosts = front.allowed();
    this.log = log;
  }

  /** Has every call pass. */
  public void stand(RoutesConfig routes) {
    routes.before(this::host);
    routes.beforeMatched(this::enter);
    routes.after(this::note);
    gate.open(routes);
  }

  private void host(Context context) {
    String called = front.called(context);
    if (!hosts.contains(name(called))) {
      throw new NotAllowed(403, "The workbench is not called \"" + called + "\"; give that name with --name when it is opened.");
    }
  }

  private static String name(String host) {
    String small = host.toLowerCase(Locale.ROOT);
    int colon = small.lastIndexOf(':');
    return colon > small.lastIndexOf(']') ? small.substring(0, colon) : small;
  }

  private void enter(Context context) {
    Visitor visitor = gate.visitor(context);
    context.attribute(VISITOR, visitor);
    context.attribute(FROM, front.caller(context));
    for (var needed : context.routeRoles()) {
      if (needed instanceof Role role && !visitor.role().may(role)) {
        refuse(context, visitor, role);
        return;
      }
    }
    if (changes(context)) {
      ours(context, visitor);
    }
  }

  /** Somebody who has not signed in is led there from a page; anything else says what is wrong. */
  private void refuse(Context context, Visitor visitor, Role needed) {
    boolean stranger = visitor.role() == Role.ANYONE;
    if (stranger && gate.signsIn() && !changes(context) && !context.path().startsWith(Site.API)) {
      String query = context.queryString();
      context.redirect("/sign-in?to=" + URLEncoder.encode(context.path() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8));
      context.skipRemainingHandlers();
      return;
    }
    throw new NotAllowed(stranger ? 401 : 403, stranger ? "Sign in first."
        : visitor.name() + " is signed in as " + said(visitor.role()) + "; this needs the role " + said(needed) + ".");
  }

  private static String said(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static boolean changes(Context context) {
    HandlerType method = context.method();
    return !method.equals(HandlerType.GET) && !method.equals(HandlerType.HEAD) && !method.equals(HandlerType.OPTIONS);
  }

  private void ours(Context context, Visitor visitor) {
    String header = context.header(TOKEN);
    boolean form = header == null && String.valueOf(context.contentType()).startsWith("application/x-www-form-urlencoded");
    String sent = form ? context.formParam("token") : header;
    boolean known = sent != null && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), gate.token(context, visitor).getBytes(StandardCharsets.UTF_8));
    if (!known || foreign(context.header("Origin"), front.called(context))) {
      throw new NotAllowed(403, "This change was not sent by a page of this workbench. Reload the page and try again.");
    }
  }

  private static boolean foreign(@Nullable String origin, String called) {
    if (origin == null) {
      return false;
    }
    try {
      return !called.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  /** Notes what somebody who is known changed, took out or was refused; signing in and out is noted by the gate. */
  private void note(Context context) {
    Visitor visitor = context.attribute(VISITOR);
    if (visitor == null || visitor.role() == Role.ANYONE || !context.path().startsWith(Site.API)) {
      return;
    }
    int status = context.statusCode();
    String taken = context.res().getHeader("Content-Disposition");
    String what = status == 401 || status == 403 ? "refused" : taken != null && status == 200 ? "exported" : changes(context) ? "changed" : null;
    if (what != null) {
      log.note(visitor.name(), what, context.method() + " " + context.path().substring(Site.API.length()), status, front.caller(context));
    }
  }

  /** From which numeric address this call comes. */
  public static String from(Context context) {
    String from = context.attribute(FROM);
    return from == null ? "" : from;
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
