package org.casus.server.network;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.casus.desk.MisunderstoodException;
import org.casus.ledger.CaseView;
import org.casus.server.http.Bench;
import org.casus.server.http.Questions;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Route.Param;
import org.casus.server.http.Trouble.NotThere;
import org.casus.server.network.Network.Line;
import org.jspecify.annotations.Nullable;

/** The network of actors: who backs, directs or opposes whom, and who claims, denies or accuses. Thread-safe. */
public final class NetworkRoom implements Room {
  private static final int MOST = 500;
  private static final int USUAL = 40;

  private final Bench bench;
  private final Memory memory = new Memory();

  /** On this bench. */
  public NetworkRoom(Bench bench) {
    this.bench = bench;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/network", "Who is said to stand how to whom, the strongest lines with the sentences behind them.",
            asked(Param.of("most", "How many lines to give; " + USUAL + " when left out, at most " + MOST + ".")), Network.class, this::network),
        Route.get("/network/line", "One line of the network with its sentences.",
            asked(Param.of("id", "The line's id."), Param.of("most", "How many sentences to give; 100 when left out, at most " + MOST + ".")),
            Line.class, this::line));
  }

  private static List<Param> asked(Param... more) {
    List<Param> all = new ArrayList<>(Questions.filterAnd(
        Param.of("at", "A day, month or year: relations that held on its last day or say no date, words about incidents of the time before."),
        Param.of("past", "How many days before it the incidents may lie; 365 when left out."),
        new Param("lines", "backing, sides, ranks or words; all when left out.", true)));
    all.addAll(List.of(more));
    return all;
  }

  private Drawing drawing(CaseView view, Question question) {
    boolean words = question.groups().contains(Group.WORDS);
    return new Drawing(memory.gathered(view, question.enquiry().filter(view, bench.names()), question.fit(), words), question);
  }

  private void network(Context context) {
    Question question = Question.of(context);
    int most = Questions.whole(context, "most", USUAL, MOST);
    bench.answer(context, view -> drawing(view, question).network(most));
  }

  private void line(Context context) {
    String id = Questions.word(context, "id");
    if (id == null) {
      throw new MisunderstoodException("id: no line is named; give the id of one of the network's lines.");
    }
    Question question = Question.of(context);
    int most = Questions.whole(context, "most", 100, MOST);
    @Nullable Line line = bench.at(view -> drawing(view, question).line(id, most));
    if (line == null) {
      throw new NotThere("Under these filters the network has no line \"" + id + "\".");
    }
    context.json(line);
  }
}
