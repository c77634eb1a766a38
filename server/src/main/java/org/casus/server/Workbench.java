package org.casus.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.server.access.Doorkeeper;
import org.casus.server.access.LocalGate;
import org.casus.server.access.Visitor;
import org.casus.server.http.Bench;
import org.casus.server.http.Pages;
import org.casus.server.http.Role;
import org.casus.server.http.Room;
import org.casus.server.http.Site;
import org.casus.server.incidents.IncidentsRoom;
import org.casus.server.incidents.TalliesRoom;
import org.casus.server.network.NetworkRoom;
import org.casus.server.reports.ReportsRoom;
import org.casus.server.timeline.TimelineRoom;

/** The workbench of one case, open for browsers until it is closed. Thread-safe. */
public final class Workbench implements AutoCloseable {

  /** The addresses under which the page of the workbench stands; what it shows there is the browser's business. */
  private static final List<String> VIEWS =
      List.of("/", "/incidents", "/incidents/{id}", "/reports", "/reports/{id}", "/network", "/review", "/count", "/measure", "/hypotheses", "/brief", "/add");

  private final Javalin server;

  private Workbench(Javalin server) {
    this.server = server;
  }

  /** Opens the workbench; it answers when this returns. The ledger stays the caller's to close. */
  public static Workbench open(Settings settings, Bench bench) {
    Javalin server = Javalin.create(config -> set(config, settings, bench)).start();
    return new Workbench(server);
  }

  private static void set(JavalinConfig config, Settings settings, Bench bench) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.http.generateEtags = true;
    config.staticFiles.add(files -> {
      files.hostedPath = "/assets";
      files.directory = "/casus/server";
      files.location = Location.CLASSPATH;
    });
    new Doorkeeper(new LocalGate(settings.visitor()), hosts(settings)).stand(config.routes);
    config.routes.before(Workbench::headers);
    Site.open(config, rooms(bench));
    VIEWS.forEach(view -> config.routes.get(view, context -> shell(context, bench), Role.READER));
  }

  private static Set<String> hosts(Settings settings) {
    return Stream.of("127.0.0.1", "localhost", "[::1]", settings.host().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  private static List<Room> rooms(Bench bench) {
    return List.of(new IncidentsRoom(bench), new TalliesRoom(bench), new ReportsRoom(bench),
        new TimelineRoom(bench), new NetworkRoom(bench));
  }

  private static void headers(Context context) {
    context.header("Content-Security-Policy", Pages.policy());
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
  }

  private static void shell(Context context, Bench bench) {
    Visitor visitor = Doorkeeper.visitor(context);
    context.header("Cache-Control", "no-store").contentType("text/html; charset=utf-8").result(Pages.page("workbench.jte", Map.of("title", bench.name(), "token", visitor.token(),
        "visitor", visitor.name(), "role", visitor.role().name().toLowerCase(Locale.ROOT))));
  }

  /** The port it listens at. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
