package org.casus.server.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.server.audit.AuditLog;
import org.casus.server.http.Pages;
import org.casus.server.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Lets in those whom a file names. Who has signed in is known by a cookie that scripts can't read; a link from elsewhere
 * brings it along, a form of another site does not. The form to sign in has a token of its own, kept in a cookie of its own,
 * so that nobody is signed in under another's name by a foreign page. Thread-safe.
 */
public final class UsersGate implements Gate {
  private static final String WRONG = "The name or the password is not right.";
  private static final String DOOR = "/sign-in";
  private static final int LONGEST_NAME = 80; // as UsersFile allows
  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{64}");

  private final UsersFile users;
  private final String title;
  private final Front front;
  private final AuditLog log;
  private final Sessions sessions;
  private final FailedTries tries;

  /**
   * A gate.
   *
   * @param title of the case, which a user must be allowed to see
   */
  public UsersGate(UsersFile users, String title, Front front, AuditLog log, Clock clock) {
    this.users = users;
    this.title = title;
    this.front = front;
    this.log = log;
    this.sessions = new Sessions(clock);
    this.tries = new FailedTries(clock);
  }

  @Override
  public Visitor visitor(Context context) {
    Sessions.Session session = sessions.of(context.cookie(cookie(context, "casus")));
    User user = session == null ? null : users.find(session.user());
    if (session == null || user == null || !user.hash().equals(session.hash()) || !user.sees(title)) {
      return new Visitor("-", Role.ANYONE, door(context).orElseGet(Sessions::random));
    }
    return new Visitor(user.name(), user.role(), session.token());
  }

  @Override
  public String token(Context context, Visitor visitor) {
    return context.path().equals(DOOR) ? door(context).orElseGet(Sessions::random) : visitor.token();
  }

  @Override
  public boolean signsIn() {
    return true;
  }

  @Override
  public void open(RoutesConfig routes) {
    routes.get(DOOR, context -> page(context, 200, null), Role.ANYONE);
    routes.post(DOOR, this::signIn, Role.ANYONE);
    routes.post("/sign-out", this::signOut, Role.ANYONE);
  }

  private void page(Context context, int status, @Nullable String trouble) {
    String token = door(context).orElse(null);
    if (token == null) {
      token = Sessions.random();
      give(context, "casus-door", token, SameSite.STRICT);
    }
    context.status(status).header("Cache-Control", "no-store").contentType("text/html; charset=utf-8").result(Pages.page("sign-in.jte",
        Map.of("title", title, "token", token, "to", to(context), "trouble", Objects.requireNonNullElse(trouble, ""))));
  }

  private Optional<String> door(Context context) {
    return Optional.ofNullable(context.cookie(cookie(context, "casus-door"))).filter(value -> TOKEN.matcher(value).matches());
  }

  private void signIn(Context context) {
    String given = form(context, "name").strip();
    String name = given.length() <= LONGEST_NAME ? given : ""; // nobody has a longer one, and none is remembered
    String from = front.caller(context);
    Duration wait = tries.wait(from, name);
    if (!wait.isZero()) {
      context.header("Retry-After", String.valueOf(wait.toSeconds() + 1));
      page(context, 429, "There were too many failed tries. Wait " + (wait.toSeconds() + 1) + " seconds.");
      return;
    }
    tries.failed(from, name); // counted before it is checked, so that many at once do not pass; taken back below
    User user = users.find(name);
    if (!Password.fits(form(context, "password"), user == null ? null : user.hash(), users.cost()) || user == null) {
      log.note(user == null ? "-" : name, "sign-in-failed", "", 401, from);
      page(context, 401, WRONG);
      return;
    }
    tries.succeeded(from, name);
    enter(context, user, from);
  }

  private void enter(Context context, User user, String from) {
    if (!user.sees(title)) {
      log.note(user.name(), "refused", "the case", 403, from);
      page(context, 403, user.name() + " may not see the case \"" + title + "\". Ask whoever keeps the list of users.");
      return;
    }
    sessions.end(context.cookie(cookie(context, "casus")));
    give(context, "casus", sessions.begin(user), SameSite.LAX); // with Strict, a link in a mail would lead to the door; changes carry a token
    context.removeCookie(cookie(context, "casus-door"), "/");
    log.note(user.name(), "signed-in", "", 303, from);
    context.redirect(to(context), io.javalin.http.HttpStatus.SEE_OTHER);
  }

  private void signOut(Context context) {
    Visitor visitor = Doorkeeper.visitor(context);
    sessions.end(context.cookie(cookie(context, "casus")));
    context.removeCookie(cookie(context, "casus"), "/");
    if (visitor.role() != Role.ANYONE) {
      log.note(visitor.name(), "signed-out", "", 303, front.caller(context));
    }
    context.header("Clear-Site-Data", "\"cache\"").redirect(DOOR, io.javalin.http.HttpStatus.SEE_OTHER);
  }

  /** Where the browser wanted to go: an address of the workbench, never of another site. */
  private static String to(Context context) {
    String to = context.formParam("to") == null ? context.queryParam("to") : context.formParam("to");
    return to != null && to.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,1500}") ? to : "/";
  }

  private static String form(Context context, String name) {
    return Objects.requireNonNullElse(context.formParam(name), "");
  }

  /** Over TLS the browser holds the cookie to this host and to TLS by its name. */
  private String cookie(Context context, String name) {
    return front.secure(context) ? "__Host-" + name : name;
  }

  private void give(Context context, String name, String value, SameSite sites) {
    context.cookie(new Cookie(cookie(context, name), value, "/", -1, front.secure(context), true, null, sites));
  }
}
