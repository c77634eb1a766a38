package org.casus.server.audit;

import io.javalin.http.HandlerType;
import java.util.List;
import org.casus.server.http.Questions;
import org.casus.server.http.Role;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Route.Param;

/** Shows the audit trail to editors. Thread-safe. */
public final class AuditRoom implements Room {
  private static final int MOST = 2000;

  private final AuditLog log;

  /** Over this log. */
  public AuditRoom(AuditLog log) {
    this.log = log;
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route(HandlerType.GET, "/audit", Role.EDITOR, "The audit trail, latest first.",
        List.of(Param.of("most", "How many lines to give; 200 when left out, at most " + MOST + ".")), null, AuditLine[].class,
        context -> context.json(log.latest(Questions.whole(context, "most", 200, MOST)))));
  }
}
