package org.casus.server.counting;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.casus.desk.Names;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.measure.Counting;
import org.casus.measure.FrontCounting;
import org.casus.measure.FrontFinder;
import org.casus.measure.FrontGroups;
import org.casus.measure.Reconciler;
import org.casus.server.http.Bench;
import org.casus.server.http.Questions;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Route.Param;
import org.jspecify.annotations.Nullable;

/** How many incidents there are under each lens, with facades folded or not, and the figures of reports held against them. Thread-safe. */
public final class CountingRoom implements Room {
  private static final int MOST = 200;
  private static final Param SHOW = Param.of("show", "How many incidents to give behind each number; 5 when left out, at most " + MOST + ".");

  private final Bench bench;
  private @Nullable Reconciler reconciler;

  /** On this bench. */
  public CountingRoom(Bench bench) {
    this.bench = bench;
  }

  /**
   * The count under every lens.
   *
   * @param unknown names that no register knows, in a sentence; empty when all were known
   */
  public record Counted(List<Numbers> lenses, String unknown) {}

  /**
   * Some of the figures that count events.
   *
   * @param number how many figures there are, of the report asked for or of all
   * @param lens under which incidents are held against them
   * @param rule what the lens lets through
   */
  public record Figures(long number, String lens, String rule, List<Checked> figures) {}

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/count", "How many incidents fit under each lens, with the first of them. The lens of the filter is not heeded.",
            Questions.filterAnd(SHOW), Counted.class, this::count),
        Route.get("/count/facades", "The counts of facade groups and of those they stand for, folded and not.", Questions.filterAnd(SHOW), Facades.class, this::facades),
        Route.get("/reconcile", "Figures of reports that count events, each held against the incidents; a page of them.", List.of(
            Param.of("report", "Only the figures of this report."), Param.of("lens", "strict, likely or inclusive; inclusive when left out."), SHOW,
            Param.of("skip", "How many of the first figures to leave out."), Param.of("most", "How many figures to give; 20 when left out, at most 100.")),
            Figures.class, this::reconcile));
  }

  private void count(Context context) {
    int show = Questions.whole(context, "show", 5, MOST);
    Names names = bench.names();
    bench.answer(context, view -> {
      IncidentFilter asked = Questions.enquiry(context).under(null).filter(view, names);
      Held.Keeper keeper = new Held.Keeper(view);
      return new Counted(Counting.of(view, asked, show).lenses().stream().map(each -> Numbers.of(each, keeper)).toList(), names.unknown());
    });
  }

  private void facades(Context context) {
    int show = Questions.whole(context, "show", 5, MOST);
    bench.answer(context, view -> {
      IncidentFilter asked = Questions.enquiry(context).under(null).filter(view, bench.names());
      FrontGroups groups = FrontFinder.of(view);
      return Facades.of(groups, FrontCounting.of(view, asked, groups, show), new Held.Keeper(view));
    });
  }

  private void reconcile(Context context) {
    Lens lens = Objects.requireNonNullElse(Questions.lens(context), Lens.INCLUSIVE);
    int show = Questions.whole(context, "show", 5, MOST);
    int skip = Questions.whole(context, "skip", 0, Integer.MAX_VALUE);
    int most = Questions.whole(context, "most", 20, 100);
    bench.answer(context, view -> {
      Reconciler.Page page = reconciler().page(view, lens, Questions.word(context, "report"), skip, most);
      Held.Keeper keeper = new Held.Keeper(view);
      return new Figures(page.number(), lens.label(), lens.rule(), page.figures().stream().map(each -> Checked.of(each, show, keeper)).toList());
    });
  }

  /** Made when first asked for, since it reads the registers. */
  private synchronized Reconciler reconciler() {
    if (reconciler == null) {
      reconciler = new Reconciler(bench.registers().knowledge());
    }
    return reconciler;
  }
}
