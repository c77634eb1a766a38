package org.casus.server.review;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casus.desk.Judging;
import org.casus.desk.MisunderstoodException;
import org.casus.desk.Names;
import org.casus.desk.RulingWords;
import org.casus.incident.Anchor;
import org.casus.incident.Judgement;
import org.casus.incident.Ruling;
import org.casus.incident.Rulings;
import org.casus.ledger.CaseView;
import org.casus.server.access.Doorkeeper;
import org.casus.server.access.Visitor;
import org.casus.server.http.Bench;
import org.casus.server.http.Role;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Trouble.NotAllowed;

/** Analysts' rulings: making one, taking one back, all that were made. Thread-safe. */
public final class JudgementsRoom implements Room {
  private final Bench bench;

  /** On this bench. */
  public JudgementsRoom(Bench bench) {
    this.bench = bench;
  }

  /**
   * What came of a ruling.
   *
   * @param id by which it can be undone
   * @param words what was ruled
   * @param now the incidents that hold its events now; their ids change with their events
   * @param unknown names that no register knows, in a sentence; empty when all were known
   */
  public record Ruled(String id, String words, List<String> now, String unknown) {}

  /**
   * A ruling that was made.
   *
   * @param at when, ISO, UTC
   * @param undone whether a later one took it back
   * @param mine whether whoever asks may take it back
   */
  public record Made(String id, String rules, String words, String by, String at, String reason, boolean undone, boolean mine) {}

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/judgements", "Every ruling that analysts made, the latest first; undone ones are marked.", List.of(), Made[].class, this::made),
        Route.post("/judgements", Role.ANALYST, "Rules on incidents, events or names; goes before what the machine found.",
            RulingAsked.class, Ruled.class, this::rule));
  }

  private void made(Context context) {
    Visitor visitor = Doorkeeper.visitor(context);
    context.json(bench.at(view -> {
      Set<String> undone = Rulings.undone(view.judgements());
      List<Made> all = new ArrayList<>();
      view.judgements().forEach(each -> all.add(new Made(each.id(), kind(each.ruling()), RulingWords.of(each.ruling()), each.by(),
          each.at().toString(), each.reason(), undone.contains(each.id()), mayUndo(visitor, each))));
      Collections.reverse(all);
      return all;
    }));
  }

  private void rule(Context context) {
    RulingAsked asked = RulingAsked.of(context);
    Visitor visitor = Doorkeeper.visitor(context);
    Names names = bench.names();
    Ruling ruling = bench.at(view -> {
      Ruling made = asked.ruling(new Judging(view, names));
      if (made instanceof Ruling.Undo undo) {
        mayUndo(view, undo, visitor);
      }
      return made;
    });
    Judgement judgement = made(ruling, visitor, asked.reason());
    context.json(new Ruled(judgement.id(), RulingWords.of(ruling), bench.at(view -> now(view, ruling)), names.unknown()));
  }

  private Judgement made(Ruling ruling, Visitor visitor, String reason) {
    try {
      return bench.ledger().rule(ruling, visitor.name(), Instant.now().truncatedTo(ChronoUnit.SECONDS), reason);
    } catch (IllegalArgumentException e) {
      throw new MisunderstoodException(String.valueOf(e.getMessage()));
    }
  }

  private static void mayUndo(CaseView view, Ruling.Undo undo, Visitor visitor) {
    view.judgements().stream().filter(each -> each.id().equals(undo.judgement()) && !mayUndo(visitor, each)).findFirst().ifPresent(each -> {
      throw new NotAllowed(403, "The ruling " + each.id() + " is " + each.by() + "'s. Ask " + each.by()
          + " or an editor to take it back, or make a ruling of your own, which goes before it.");
    });
  }

  private static boolean mayUndo(Visitor visitor, Judgement judgement) {
    return judgement.by().equals(visitor.name()) || visitor.role().may(Role.EDITOR);
  }

  private static List<String> now(CaseView view, Ruling ruling) {
    Set<String> incidents = new TreeSet<>();
    anchors(view, ruling).forEach(anchor -> view.incident(anchor.assertion()).ifPresent(each -> incidents.add(each.incident().id())));
    return List.copyOf(incidents);
  }

  /** What a ruling is about; of one that undoes, what the undone one is about. */
  private static List<Anchor> anchors(CaseView view, Ruling ruling) {
    if (ruling instanceof Ruling.Undo undo) {
      return view.judgements().stream().filter(each -> each.id().equals(undo.judgement())).findFirst()
          .map(each -> anchors(view, each.ruling())).orElse(List.of());
    }
    return ruling.anchors();
  }

  private static String kind(Ruling ruling) {
    return ruling instanceof Ruling.SameActor ? "same-actor" : ruling.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
