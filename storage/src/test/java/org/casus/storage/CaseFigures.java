package org.casus.storage;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.casus.assertion.DateInterval;
import org.casus.assertion.Weapon;
import org.casus.extract.Reading;
import org.casus.incident.Fit;
import org.casus.incident.Fuser;
import org.casus.incident.IncidentFilter;
import org.casus.incident.IncidentFilter.Box;
import org.casus.incident.IncidentFilter.Circle;
import org.casus.incident.Lens;
import org.casus.incident.Rulings;
import org.casus.ledger.CaseView;
import org.casus.ledger.Entry;
import org.casus.ledger.IncidentOrder;
import org.casus.ledger.Judged;
import org.casus.ledger.Ledger;
import org.casus.ledger.Part;

/**
 * Measures a case file and writes the figures into {@code docs/case-file.md}: how fast reports are added, how fast a large
 * case answers, and what the fusion costs. Times are of the wall clock, and of the CPU beside it, for a machine that others
 * use too.
 */
public final class CaseFigures {
  private static final int ROUNDS = 21;
  private static final String BEGIN = "<!-- figures: written by CaseFigures -->";
  private static final String END = "<!-- end of figures -->";

  private final Path folder;
  private final Variation variation;
  private final StringBuilder out = new StringBuilder();

  private CaseFigures(Path folder, List<Entry> entries) {
    this.folder = folder;
    this.variation = new Variation(entries);
  }

  /**
   * Measures.
   *
   * @param args the page to write into; what to measure (adding, asking, rows, fusing; all when left out); a file that keeps the
   *     readings of the examples between runs. The property {@code case} names a large case made before;
   *     {@code rows.case} where the one of 100,000 incidents is kept
   */
  public static void main(String[] args) throws IOException, SQLException {
    Path kept = args.length > 2 ? Path.of(args[2]) : null;
    List<Entry> entries = kept != null && Files.exists(kept) ? Examples.read(kept, Integer.MAX_VALUE) : Examples.all();
    if (kept != null && !Files.exists(kept)) {
      Examples.write(entries, kept);
    }
    Path folder = Files.createTempDirectory("casus-figures");
    try {
      CaseFigures figures = new CaseFigures(folder, entries);
      figures.measure(args.length > 1 ? Set.of(args[1].split(",")) : Set.of("adding", "asking", "rows", "fusing"));
      figures.write(Path.of(args[0]));
    } finally {
      TestFolders.delete(folder);
    }
  }

  private void measure(Set<String> what) throws IOException, SQLException {
    if (what.contains("adding")) {
      adding();
    }
    if (what.contains("asking")) {
      asking();
    }
    if (what.contains("rows")) {
      rows();
    }
    if (what.contains("fusing")) {
      fusing();
    }
  }

  private void say(String line, Object... values) {
    String text = String.format(Locale.ROOT, line, values);
    System.out.println(text);
    out.append(text).append('\n');
  }

  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  private static double wall() {
    return System.nanoTime() / 1e6;
  }

  private void adding() throws IOException {
    add(folder.resolve("warm.casus"), 2000, 200);
    Path file = folder.resolve("adding.casus");
    List<double[]> times = add(file, 0, 1000);
    say("**Adding 1,000 reports** (the examples' readings, %d days apart at most, a third of the events moved to other places):%n", 3650);
    say("| reports | ms a report, wall | ms a report, CPU |%n| --- | --- | --- |");
    double[] first = mean(times.subList(0, 100));
    double[] last = mean(times.subList(900, 1000));
    say("| first 100 | %.1f | %.1f |%n| last 100 | %.1f | %.1f |%n| last / first | %.2f | %.2f |%n", first[0], first[1], last[0],
        last[1], last[0] / first[0], last[1] / first[1]);
    try (Ledger ledger = SqlLedger.open(file); CaseView view = ledger.view()) {
      say("%d incidents; %d bytes a report on disk, of which the original is %d.%n", view.count(IncidentFilter.ALL, Fit.YES),
          Files.size(file) / 1000, originals(view) / 1000);
    }
  }

  private static long originals(CaseView view) {
    return view.reports().stream().mapToLong(card -> Packed.bytes(view.original(card.id()).orElseThrow()).length).sum();
  }

  private List<double[]> add(Path file, int from, int reports) {
    List<double[]> times = new ArrayList<>();
    try (Ledger ledger = SqlLedger.create(file)) {
      for (int i = 0; i < reports; i++) {
        Entry entry = variation.entry(from + i, 3650);
        double wall = wall();
        double cpu = cpu();
        ledger.add(entry);
        times.add(new double[] {wall() - wall, cpu() - cpu});
      }
      ledger.compact();
    }
    return times;
  }

  private static double[] mean(List<double[]> times) {
    return new double[] {times.stream().mapToDouble(t -> t[0]).average().orElseThrow(),
        times.stream().mapToDouble(t -> t[1]).average().orElseThrow()};
  }

  private void asking() throws IOException, SQLException {
    String made = System.getProperty("case");
    Path file = made == null ? folder.resolve("asking.casus") : Path.of(made);
    if (made == null) {
      make(file);
    }
    try (Ledger ledger = SqlLedger.open(file); CaseView view = ledger.view()) {
      say("**Asking a case of %,d incidents** (%,d MB), median of %d warm rounds:%n", view.count(IncidentFilter.ALL, Fit.YES),
          Files.size(file) / 1_000_000, ROUNDS);
      say("| question | incidents | count: ms wall | CPU | first 100: ms wall | CPU |%n| --- | --- | --- | --- | --- | --- |");
      questions().forEach((name, filter) -> ask(view, name, filter, Fit.YES));
      questions().forEach((name, filter) -> ask(view, name + " (maybe)", filter, Fit.MAYBE));
    }
    say("");
  }

  /** What a workbench asks. */
  private void rows() throws SQLException {
    int incidents = Integer.getInteger("rows", 100_000);
    String named = System.getProperty("rows.case");
    Path file = named == null ? folder.resolve("rows.casus") : Path.of(named);
    if (!Files.exists(file)) {
      make(file, incidents);
    }
    try (Ledger ledger = SqlLedger.open(file); CaseView view = ledger.view()) {
      say("**What a workbench asks of a case of %,d incidents**, ms of CPU, median of %d warm rounds:%n", incidents, ROUNDS);
      say("| incidents | how many | count | days | places | doers | targets |%n| --- | --- | --- | --- | --- | --- | --- |");
      selections().forEach((name, filter) -> say("| %s | %,d | %.0f | %.0f | %.0f | %.0f | %.0f |", name, view.count(filter, Fit.YES),
          spent(() -> view.count(filter, Fit.YES)), spent(() -> view.days(filter, Fit.YES).size()),
          spent(() -> view.places(filter, Fit.YES).size()), spent(() -> view.actors(filter, Fit.YES, Part.DOER).size()),
          spent(() -> view.actors(filter, Fit.YES, Part.TARGET).size())));
      say("%n| incidents | page of 100 | %s |%n| --- | --- | %s |", Stream.of(IncidentOrder.values()).map(IncidentOrder::wire).collect(joining(" | ")),
          Stream.of(IncidentOrder.values()).map(order -> "---").collect(joining(" | ")));
      selections().forEach((name, filter) -> {
        for (long skip : new long[] {0, incidents / 2}) {
          say("| %s | after %,d | %s |", name, skip, Stream.of(IncidentOrder.values()).map(order -> String.format(Locale.ROOT, "%.0f",
              spent(() -> view.incidents(filter, Fit.YES, order, skip, 100).size()))).collect(joining(" | ")));
        }
      });
    }
    say("");
  }

  private static double spent(LongSupplier work) {
    return median(ROUNDS, work)[1];
  }

  private static Map<String, IncidentFilter> selections() {
    IncidentFilter all = IncidentFilter.ALL;
    Map<String, IncidentFilter> selections = new LinkedHashMap<>();
    selections.put("all", all);
    selections.put("a frequent word", all.saying("word0"));
    selections.put("two words", all.saying("word7 word40"));
    selections.put("a year", all.on(DateInterval.year(2019)));
    selections.put("a doer, a weapon", new IncidentFilter(null, all.dates(), Set.of(), null, Set.of(), Set.of(Weapon.DRONE),
        Set.of("doer-0"), Set.of(), Set.of(), Set.of(), null, null, Map.of()));
    selections.put("lens likely", all.under(Lens.LIKELY, null));
    selections.put("a box", all.within(new Box(20, 12, 40, 22)));
    selections.put("a box, a year, a word", all.within(new Box(20, 12, 40, 30)).on(DateInterval.year(2019)).saying("word0"));
    return selections;
  }

  private void make(Path file) throws SQLException {
    make(file, Integer.getInteger("incidents", 1_000_000));
  }

  private void make(Path file, int incidents) throws SQLException {
    List<Reading> readings = List.of(variation.entry(0, 10).reading());
    byte[] record = Packed.record(Judged.attributed(new Fuser().fuse(readings), readings, Rulings.NONE).get(0));
    new ManyIncidents().make(file, incidents, record);
    try (Ledger ledger = SqlLedger.open(file)) {
      ledger.compact();
    }
  }

  private static Map<String, IncidentFilter> questions() {
    IncidentFilter all = IncidentFilter.ALL;
    DateInterval year = new DateInterval(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
    Map<String, IncidentFilter> questions = new LinkedHashMap<>();
    questions.put("a year, within 100 km", new IncidentFilter(null, year, Set.of(), new Circle(ManyIncidents.lat(0),
        ManyIncidents.lon(0), 100), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, Map.of()));
    questions.put("a doer, a weapon, a year", new IncidentFilter(null, year, Set.of(), null, Set.of(), Set.of(Weapon.DRONE),
        Set.of("doer-0"), Set.of(), Set.of(), Set.of(), null, null, Map.of()));
    questions.put("a province, lens likely", new IncidentFilter(Lens.LIKELY, all.dates(), Set.of("province-0"), null, Set.of(),
        Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, Map.of()));
    questions.put("a target, claimed", new IncidentFilter(null, all.dates(), Set.of(), null, Set.of(), Set.of(), Set.of(),
        Set.of(), Set.of("target-0"), Set.of(), true, null, Map.of()));
    return questions;
  }

  private void ask(CaseView view, String name, IncidentFilter filter, Fit fit) {
    double[] count = median(rounds(fit), () -> view.count(filter, fit));
    double[] page = median(rounds(fit), () -> view.incidents(filter, fit, 0, 100).size());
    say("| %s | %,d | %.0f | %.0f | %.0f | %.0f |", name, view.count(filter, fit), count[0], count[1], page[0], page[1]);
  }

  /** What may fit takes a look at most of the case; a few rounds tell enough. */
  private static int rounds(Fit fit) {
    return fit == Fit.YES ? ROUNDS : 3;
  }

  private static double[] median(int rounds, LongSupplier work) {
    long answers = 0;
    double[] walls = new double[rounds];
    double[] cpus = new double[rounds];
    for (int i = -rounds / 4; i < rounds; i++) {
      double wall = wall();
      double cpu = cpu();
      answers += work.getAsLong();
      walls[Math.max(i, 0)] = wall() - wall;
      cpus[Math.max(i, 0)] = cpu() - cpu;
    }
    if (answers == 1) {
      System.out.println(); // so that no answer is optimised away
    }
    return new double[] {DoubleStream.of(walls).sorted().skip(rounds / 2).findFirst().orElseThrow(),
        DoubleStream.of(cpus).sorted().skip(rounds / 2).findFirst().orElseThrow()};
  }

  private void fusing() {
    say("**Fusing everything anew**:%n%n| event assertions | incidents | seconds CPU | µs an assertion |%n| --- | --- | --- | --- |");
    fuse(1_000);
    for (int events : new int[] {1_000, 10_000, 100_000}) {
      say(fuse(events));
    }
    say("");
  }

  private String fuse(int events) {
    List<Reading> readings = new ArrayList<>();
    int there = 0;
    for (int i = 0; there < events; i++) {
      Reading reading = variation.entry(i, 3650).reading();
      readings.add(reading);
      there += reading.events().size();
    }
    double begin = cpu();
    int incidents = new Fuser().fuse(readings).size();
    double ms = cpu() - begin;
    return String.format(Locale.ROOT, "| %,d | %,d | %.2f | %.0f |", there, incidents, ms / 1000, ms * 1000 / there);
  }

  private void write(Path page) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(page + " has no place for the figures: it needs the lines \"" + BEGIN + "\" and \"" + END + "\".");
    }
    Files.writeString(page, text.substring(0, begin) + BEGIN + "\n\n" + out + "\n" + text.substring(end));
  }
}
