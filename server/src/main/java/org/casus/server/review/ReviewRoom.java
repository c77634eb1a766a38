package org.casus.server.review;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.desk.MisunderstoodException;
import org.casus.ledger.CaseView;
import org.casus.server.http.Bench;
import org.casus.server.http.Questions;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Route.Param;
import org.casus.server.review.ReviewItem.Kind;
import org.jspecify.annotations.Nullable;

/** The queue of what most needs an analyst's eye. Thread-safe. */
public final class ReviewRoom implements Room {
  private static final int MOST = 500;

  private final Bench bench;
  private @Nullable Kept kept;

  /** On this bench. */
  public ReviewRoom(Bench bench) {
    this.bench = bench;
  }

  /** The backlog of the case at a revision of it. */
  private record Kept(String revision, Backlog backlog) {}

  /**
   * The first of the queue.
   *
   * @param looked how many incidents bear a ruling
   * @param incidents how many there are
   * @param numbers how many matters of each kind there are in all
   */
  public record Queue(int looked, int incidents, Map<String, Long> numbers, List<ReviewItem> items) {}

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/review", "What is least certain or matters most, the first of it, each with its sentences and why it stands there.",
        List.of(new Param("kind", "new, merge, value or actor; all when left out.", true),
            Param.of("most", "How many to give; " + MOST + " when left out, which is also the most.")), Queue.class, this::queue));
  }

  private void queue(Context context) {
    List<Kind> kinds = kinds(context.queryParams("kind"));
    int most = Questions.whole(context, "most", MOST, MOST);
    Backlog backlog = backlog();
    context.json(new Queue(backlog.looked(), backlog.incidents(), backlog.numbers(),
        backlog.first(kinds, most)));
  }

  private static List<Kind> kinds(List<String> words) {
    List<String> given = words.stream().filter(word -> !word.isBlank()).toList();
    return given.isEmpty() ? List.of(Kind.values()) : given.stream().map(ReviewRoom::kind).toList();
  }

  private static Kind kind(String word) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.label().equals(word.toLowerCase(Locale.ROOT))).findFirst()
        .orElseThrow(() -> new MisunderstoodException("kind: \"" + word + "\" is none; allowed are "
            + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", ")) + "."));
  }

  /** Whoever waits for another to find it holds no view of the case meanwhile. */
  private synchronized Backlog backlog() {
    Kept before = kept;
    if (before != null && before.revision().equals(bench.at(CaseView::revision))) {
      return before.backlog();
    }
    Kept now = bench.at(view -> new Kept(view.revision(), Backlog.of(view)));
    kept = now;
    return now.backlog();
  }
}
