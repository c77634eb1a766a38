package org.casus.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How quick the workbench of a large case is, as a browser sees it; writes its figures into a page of the documentation. */
final class WorkbenchFigures {
  private static final String BEGIN = "<!-- figures: written by WorkbenchFigures -->";
  private static final String END = "<!-- end of figures -->";
  private static final int ROUNDS = 5;

  /** Rows are drawn, none of them waits for its line, and the timeline stands. */
  private static final String SHOWN = "() => document.querySelectorAll('.row').length > 5 && document.querySelector('.table [aria-busy=false]')"
      + " && document.querySelector('.row').innerText.trim() !== '…' && document.querySelector('.strip svg path')";

  /** Goes to an address as a link of the page does, and answers with the milliseconds until its rows are drawn. */
  private static final String GO = """
      async query => {
        const begun = performance.now();
        history.pushState(null, "", "/incidents?" + query);
        dispatchEvent(new PopStateEvent("popstate"));
        const frame = () => new Promise(done => requestAnimationFrame(done));
        await frame();
        while (document.querySelector(".table [aria-busy=true]") || document.querySelector(".row")?.innerText.trim() === "…") await frame();
        return performance.now() - begun;
      }""";

  private final OpenCase open;
  private final Chromium chromium;
  private final StringBuilder out = new StringBuilder();

  private WorkbenchFigures(OpenCase open, Chromium chromium) {
    this.open = open;
    this.chromium = chromium;
  }

  /**
   * Measures.
   *
   * @param args the page to write into, and the large case
   */
  public static void main(String[] args) throws Exception {
    Path page = Path.of(args[0]);
    try (OpenCase open = OpenCase.open(Path.of(args[1]), Settings.local(0)); Chromium chromium = new Chromium()) {
      WorkbenchFigures figures = new WorkbenchFigures(open, chromium);
      figures.measure();
      figures.write(page);
    }
  }

  private void measure() throws IOException, InterruptedException {
    long incidents = new ObjectMapper().readTree(open.get("/api/v1/incidents?most=0").body()).get("number").asLong();
    say("A case of %,d incidents, Chromium without a graphics card and the workbench on one machine of %d processors, milliseconds.%n", incidents,
        Runtime.getRuntime().availableProcessors());
    List<Double> views = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      views.add(firstView());
    }
    say("First view, in a browser that was never there, from the address to the rows and the timeline: %s; median **%.0f**.%n",
        list(views), median(views));
    say("A filter, from the choice to the rows; and what the server takes to answer with the rows, the timeline and the map, each question"
        + " asked for the first time and by itself. Median of %d, and the slowest.%n%n| filter | in the browser | slowest | rows | timeline | map |%n"
        + "| --- | ---: | ---: | ---: | ---: | ---: |", ROUNDS);
    filters().forEach(this::filter);
    say("");
  }

  private double firstView() {
    Page page = chromium.page(1280, 900, ColorScheme.LIGHT);
    long begun = System.nanoTime();
    page.navigate(open.address() + "/incidents", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.waitForFunction(SHOWN);
    double took = (System.nanoTime() - begun) / 1e6;
    page.waitForLoadState(LoadState.NETWORKIDLE);
    close(page);
    return took;
  }

  private static void close(Page page) {
    try (BrowserContext context = page.context()) {
      page.close();
    }
  }

  /** Each kind of filter with so many values that were not asked for before. */
  private static Map<String, List<String>> filters() {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    filters.put("three years", List.of("from=2003&to=2005", "from=2005&to=2007", "from=2008&to=2010", "from=2011&to=2013", "from=2015&to=2017"));
    filters.put("a lens and a year on", List.of("lens=strict&from=2004", "lens=likely&from=2005", "lens=inclusive&from=2006", "lens=strict&from=2007", "lens=likely&from=2008"));
    filters.put("a weapon", List.of("weapon=drone", "weapon=rocket", "weapon=ied", "weapon=mortar", "weapon=missile"));
    filters.put("a doer", List.of("doer=doer-0", "doer=doer-1", "doer=doer-2", "doer=doer-7", "doer=doer-20"));
    filters.put("a backer, claimed", List.of("backer=backer-0&claimed=true", "backer=backer-1&claimed=true", "backer=backer-2&claimed=true", "backer=backer-3&claimed=true", "backer=backer-4&claimed=true"));
    filters.put("a province", List.of("place=province-0", "place=province-1", "place=province-2", "place=province-3", "place=province-9"));
    filters.put("a part of the map", List.of("box=20,12,30,20", "box=25,15,40,22", "box=20,12,40,22", "box=30,14,45,25", "box=22,12,33,18"));
    filters.put("a word", List.of("text=word0", "text=word3", "text=word12", "text=word40", "text=word111"));
    return filters;
  }

  private void filter(String name, List<String> queries) {
    List<Double> browser = new ArrayList<>();
    Page page = chromium.page(1280, 900, ColorScheme.LIGHT);
    page.navigate(open.address() + "/incidents");
    page.waitForFunction(SHOWN);
    for (String query : queries) {
      page.waitForLoadState(LoadState.NETWORKIDLE);
      browser.add(((Number) page.evaluate(GO, query)).doubleValue());
    }
    page.waitForLoadState(LoadState.NETWORKIDLE);
    close(page);
    say("| %s | %.0f | %.0f | %.0f | %.0f | %.0f |", name, median(browser), browser.stream().mapToDouble(each -> each).max().orElse(0),
        answer("/incidents?most=50&maybe=false&", queries), answer("/tallies/bars?", queries), answer("/tallies/places?", queries));
  }

  /** What an answer takes; that a question about nothing is added makes it another one, which nobody has asked before. */
  private double answer(String path, List<String> queries) {
    List<Double> took = new ArrayList<>();
    for (String query : queries) {
      long begun = System.nanoTime();
      try {
        open.get("/api/v1" + path + query + "&again=1");
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException("The workbench does not answer", e);
      }
      took.add((System.nanoTime() - begun) / 1e6);
    }
    return median(took);
  }

  private static double median(List<Double> of) {
    return of.stream().sorted().toList().get(of.size() / 2);
  }

  private static String list(List<Double> of) {
    return String.join(", ", of.stream().map(each -> String.format(Locale.ROOT, "%.0f", each)).toList());
  }

  private void say(String line, Object... values) {
    String text = String.format(Locale.ROOT, line, values);
    System.out.println(text);
    out.append(text).append('\n');
  }

  private void write(Path page) throws IOException {
    String text = Files.readString(page);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    if (from < BEGIN.length() || to < from) {
      throw new IllegalStateException(page + " has no lines \"" + BEGIN + "\" and \"" + END + "\" between which figures could stand.");
    }
    Files.writeString(page, text.substring(0, from) + "\n\n" + out + "\n" + text.substring(to));
  }
}
