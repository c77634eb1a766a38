package org.casus.server.review;

import io.javalin.http.Context;
import java.util.List;
import org.casus.ledger.Judged;
import org.casus.server.http.Bench;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Trouble.NotThere;
import org.jspecify.annotations.Nullable;

/** Drafts of annotations: what the machine read of a report, for a reader to correct by hand and to measure against. Thread-safe. */
public final class AnnotationRoom implements Room {
  private final Bench bench;

  /** On this bench. */
  public AnnotationRoom(Bench bench) {
    this.bench = bench;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/reports/{id}/annotation", "What was read of a report as analysts see it, in the form that casus evaluate takes.", List.of(),
        Annotation.class, this::draft));
  }

  private void draft(Context context) {
    String id = context.pathParam("id");
    @Nullable Annotation draft = bench.at(view -> view.reading(id).map(reading -> Annotating.of(Judged.reading(reading, view.rulings()))).orElse(null));
    if (draft == null) {
      throw new NotThere("The case has no report \"" + id + "\".");
    }
    context.header("Content-Disposition", "attachment; filename=\"annotation.json\"").json(draft);
  }
}
