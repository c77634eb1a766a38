package org.casus.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.server.access.Doorkeeper;
import org.casus.server.access.Gate;
import org.casus.server.access.LocalGate;
import org.casus.server.access.UsersFile;
import org.casus.server.access.UsersGate;
import org.casus.server.access.Visitor;
import org.casus.server.audit.AuditLog;
import org.casus.server.audit.AuditRoom;
import org.casus.server.brief.BriefRoom;
import org.casus.server.brief.ExportsRoom;
import org.casus.server.counting.CountingRoom;
import org.casus.server.http.Bench;
import org.casus.server.http.Jobs;
import org.casus.server.http.Pages;
import org.casus.server.http.Role;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Site;
import org.casus.server.hypotheses.HypothesesRoom;
import org.casus.server.incidents.IncidentsRoom;
import org.casus.server.incidents.TalliesRoom;
import org.casus.server.intake.IntakeRoom;
import org.casus.server.measuring.MeasuringRoom;
import org.casus.server.network.NetworkRoom;
import org.casus.server.reports.ReportsRoom;
import org.casus.server.review.AnnotationRoom;
import org.casus.server.review.JudgementsRoom;
import org.casus.server.review.ReviewRoom;
import org.casus.server.timeline.TimelineRoom;

/** The workbench of one case, open for browsers until it is closed. Thread-safe. */
public final class Workbench implements AutoCloseable {

  /** The addresses under which the page of the workbench stands; what it shows there is the browser's business. */
  private static final List<String> VIEWS =
      List.of("/", "/incidents", "/incidents/{id}", "/reports", "/reports/{id}", "/network", "/review", "/count", "/measure", "/hypotheses", "/brief", "/add", "/audit");

  /** The most bytes of a call that is no upload of files: a million characters of pasted text, and their marks. */
  private static final long MOST_BODY = 8L << 20;

  /** The most bytes of a script or shape that is kept compressed; all are smaller. */
  private static final int MOST_ASSET = 4 << 20;

  private final Javalin server;
  private final List<Route> routes;
  private final WarmUp warmUp;

  private Workbench(Javalin server, List<Route> routes, WarmUp warmUp) {
    this.server = server;
    this.routes = List.copyOf(routes);
    this.warmUp = warmUp;
  }

  /** Opens the workbench; it answers when this returns. The ledger stays the caller's to close. */
  public static Workbench open(Settings settings, Bench bench) {
    List<Route> routes = new ArrayList<>();
    Javalin server = Javalin.create(config -> routes.addAll(set(config, settings, bench))).start();
    return new Workbench(server, routes, WarmUp.begin(settings, server.port()));
  }

  private static List<Route> set(JavalinConfig config, Settings settings, Bench bench) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    Listening.set(config.jetty, settings);
    config.http.generateEtags = true;
    config.http.maxRequestSize = MOST_BODY;
    config.staticFiles.add(files -> {
      files.hostedPath = "/assets";
      files.directory = "/casus/server";
      files.location = Location.CLASSPATH;
      files.precompressMaxSize = MOST_ASSET;
    });
    AuditLog log = new AuditLog(settings.audit(), Clock.systemUTC());
    Gate gate = gate(settings, bench, log);
    config.routes.before(context -> headers(context, settings));
    new Doorkeeper(gate, settings.front(), log).stand(config.routes);
    Jobs jobs = new Jobs();
    config.events.serverStopping(jobs::close);
    VIEWS.forEach(view -> config.routes.get(view, context -> shell(context, bench, gate), Role.READER));
    return Site.open(config, rooms(bench, jobs, log), bench.version());
  }

  private static Gate gate(Settings settings, Bench bench, AuditLog log) {
    return settings.users() == null ? new LocalGate(settings.visitor())
        : new UsersGate(new UsersFile(settings.users()), bench.name(), settings.front(), log, Clock.systemUTC());
  }

  private static List<Room> rooms(Bench bench, Jobs jobs, AuditLog log) {
    return List.of(jobs, new IncidentsRoom(bench), new TalliesRoom(bench), new ReportsRoom(bench),
        new TimelineRoom(bench), new NetworkRoom(bench),
        new JudgementsRoom(bench), new AnnotationRoom(bench), new ReviewRoom(bench), new HypothesesRoom(bench),
        new CountingRoom(bench), new MeasuringRoom(bench, jobs), new BriefRoom(bench), new ExportsRoom(bench), new AuditRoom(log),
        new IntakeRoom(bench, jobs, log));
  }

  private static void headers(Context context, Settings settings) {
    context.header("Content-Security-Policy", Pages.policy());
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    if (settings.users() != null && context.path().startsWith(Site.API)) {
      context.header("Cache-Control", "no-store");
    }
    if (settings.front().secure(context)) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
  }

  private static void shell(Context context, Bench bench, Gate gate) {
    Visitor visitor = Doorkeeper.visitor(context);
    context.header("Cache-Control", "no-store").contentType("text/html; charset=utf-8").result(Pages.page("workbench.jte", Map.of("title", bench.name(), "token", visitor.token(),
        "visitor", visitor.name(), "role", visitor.role().name().toLowerCase(Locale.ROOT), "door", gate.signsIn() ? "users" : "")));
  }

  /** What its API answers. */
  public List<Route> routes() {
    return routes;
  }

  /** The port it listens at. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    warmUp.close();
    server.stop();
  }
}
