package org.casus.server.hypotheses;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.desk.MisunderstoodException;
import org.casus.incident.AttributedIncident;
import org.casus.server.http.Bench;
import org.casus.server.http.Questions;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Route.Param;
import org.casus.server.http.Trouble.NotThere;
import org.casus.server.incidents.WholeIncident.Words;
import org.jspecify.annotations.Nullable;

/**
 * Analysis of competing hypotheses (Heuer 1999, chapter 8) on who is behind an incident. It ranks hypotheses by the evidence
 * that speaks against them and never says who did it. What an analyst changes stands in the address alone. Thread-safe.
 */
public final class HypothesesRoom implements Room {
  private final Bench bench;

  /** On this bench. */
  public HypothesesRoom(Bench bench) {
    this.bench = bench;
  }

  /** Somebody who may be behind it; {@code else} for somebody else. */
  public record Candidate(String key, String name) {}

  /**
   * A piece of evidence.
   *
   * @param id its part of the address of a cell, {@code row:hypothesis:value}
   * @param origin on whose independent word it stands
   * @param says what is said, one sentence for each telling
   * @param kind the stance, or "relation"
   * @param weight how much it weighs, natural logarithm of its odds, shared among its origin's rows
   * @param standing whose word it is, in words
   * @param diagnosticity how well it tells the hypotheses apart; 0 tells nothing
   * @param cells 1, 0 or -1 for each hypothesis
   * @param preset what the words alone give
   */
  public record Row(String id, String origin, List<String> says, String kind, double weight, String standing, double diagnosticity, List<Integer> cells,
      List<Integer> preset, List<Words> words) {}

  /** A hypothesis in the ranking, with how much speaks against it and for it. */
  public record Place(String key, String name, double against, double support) {}

  /**
   * The ranking without one origin.
   *
   * @param first who then has least against them, in words
   * @param changes whether that is somebody else than before
   * @param reorders whether any place in the ranking changes
   */
  public record Without(String origin, String first, boolean changes, boolean reorders) {}

  /**
   * The table and what it comes to.
   *
   * @param incident the id
   * @param title what happened
   * @param question doer or backer
   * @param conclusion what the table comes to, in a sentence
   */
  public record Table(String incident, String title, String question, List<Candidate> hypotheses, List<Row> rows, List<Place> ranking, List<Without> without,
      String conclusion) {}

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/hypotheses/{id}", "Who is said to be behind an incident, against the evidence that speaks against them.", List.of(
        Param.of("question", "doer: who carried it out; backer: who directed or supported it. doer when left out."),
        new Param("cell", "A cell as the analyst fills it, ROW:HYPOTHESIS:VALUE with 1, 0 or -1.", true)), Table.class, this::table));
  }

  private void table(Context context) {
    String id = context.pathParam("id");
    boolean backers = backers(context);
    Map<String, Integer> changed = changed(context.queryParams("cell"));
    @Nullable Table table = bench.at(view -> {
      @Nullable AttributedIncident incident = view.incident(id).orElse(null);
      return incident == null ? null : new Laying(view, incident, backers).table(changed);
    });
    if (table == null) {
      throw new NotThere("The case has no incident, or more than one, whose id begins with \"" + id + "\".");
    }
    context.json(table);
  }

  private static boolean backers(Context context) {
    String question = Questions.word(context, "question");
    if (question != null && !question.equals("doer") && !question.equals("backer")) {
      throw new MisunderstoodException("question: \"" + question + "\" is none; allowed are doer and backer.");
    }
    return "backer".equals(question);
  }

  private static Map<String, Integer> changed(List<String> cells) {
    Map<String, Integer> changed = new TreeMap<>();
    for (String cell : cells) {
      int last = cell.lastIndexOf(':');
      String value = cell.substring(last + 1);
      if (last < 1 || !List.of("1", "0", "-1").contains(value)) {
        throw new MisunderstoodException("cell: \"" + cell + "\" is none; give ROW:HYPOTHESIS:VALUE with 1, 0 or -1.");
      }
      changed.put(cell.substring(0, last), Integer.valueOf(value));
    }
    return changed;
  }
}
