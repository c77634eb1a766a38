package org.casus.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Times what {@link SpeedTarget} lists, under JMH, and writes the figures into {@code docs/measuring-speed.md}, beside what is
 * aimed at and what others take. Wall time of one thread, so that the machine should be quiet; how busy it was is written too.
 */
public final class SpeedFigures {
  private static final String BEGIN = "<!-- figures: written by SpeedFigures -->";
  private static final String END = "<!-- end of figures -->";
  private static final String HEAD = """
      | what | n | unit | Casus, median | fastest to slowest | target | met | reference in C | other packages |
      | --- | ---: | --- | ---: | ---: | ---: | --- | ---: | --- |
      """;

  private static final int SECONDS_A_FIGURE = 13;

  private SpeedFigures() {}

  /**
   * Times and writes.
   *
   * @param args the page; then, to time only some, a pattern of benchmarks, such as {@code Hawkes}: these are printed, and the
   *     page stays as it is
   * @throws IOException when the page can't be read or written, or has no place for the figures
   * @throws RunnerException when a benchmark fails
   */
  public static void main(String[] args) throws IOException, RunnerException {
    if (args.length == 0) {
      System.err.println("Name the page to write the figures into, docs/measuring-speed.md.");
      System.exit(2);
    }
    Path page = Path.of(args[0]);
    check(page, Files.readString(page));
    Pattern some = args.length > 1 ? Pattern.compile(args[1]) : null;
    List<SpeedTarget> targets = SpeedTarget.all().stream().filter(each -> some == null || some.matcher(each.benchmark()).find()).toList();
    System.out.println(targets.size() + " figures, about " + targets.size() * SECONDS_A_FIGURE + " seconds");
    String figures = figures(targets);
    if (some == null) {
      write(page, figures);
    }
  }

  private static String figures(List<SpeedTarget> targets) throws RunnerException {
    double load = load();
    StringBuilder table = new StringBuilder(HEAD);
    for (SpeedTarget target : targets) {
      String row = row(target, time(target));
      System.out.println(row);
      table.append(row).append('\n');
    }
    return String.format(Locale.ROOT, "Java %s; processes that wanted a processor when the run began: %.1f on average over a minute, of %d processors.%n%n%s",
        Runtime.version().feature(), load, Runtime.getRuntime().availableProcessors(), table);
  }

  /** The milliseconds of each iteration. */
  private static Statistics time(SpeedTarget target) throws RunnerException {
    ChainedOptionsBuilder options = new OptionsBuilder().include("^" + Pattern.quote(SpeedFigures.class.getPackageName() + "." + target.benchmark()) + "$")
        .verbosity(VerboseMode.SILENT).shouldFailOnError(true);
    if (!target.benchmark().startsWith(StudyBenchmark.class.getSimpleName())) {
      options.param("n", String.valueOf(target.n()));
    }
    return new Runner(options.build()).runSingle().getPrimaryResult().getStatistics();
  }

  private static String row(SpeedTarget target, Statistics times) {
    double median = target.inUnit(times.getPercentile(50));
    return String.format(Locale.ROOT, "| %s | %,d | %s | %s | %s to %s | %s | %s | %s | %s |", target.what(), target.n(), target.unit(), number(median),
        number(target.inUnit(times.getMin())), number(target.inUnit(times.getMax())), number(target.target()), met(median, target.target()),
        number(target.reference()), target.others());
  }

  private static String met(double median, double target) {
    return Double.isNaN(target) ? "" : median <= target ? "yes" : "**no**";
  }

  /** Three digits, or all before the point. */
  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    int digits = (int) Math.min(4, Math.max(0, 2 - Math.floor(Math.log10(value))));
    return java.math.BigDecimal.valueOf(value).setScale(digits, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static void check(Path page, String text) throws IOException {
    if (text.indexOf(BEGIN) < 0 || text.indexOf(END) < text.indexOf(BEGIN)) {
      throw new IOException(page + " has no place for the figures: it needs the lines \"" + BEGIN + "\" and \"" + END + "\".");
    }
  }

  private static void write(Path page, String figures) throws IOException {
    String text = Files.readString(page);
    check(page, text);
    Files.writeString(page, text.substring(0, text.indexOf(BEGIN)) + BEGIN + "\n\n" + figures + "\n" + text.substring(text.indexOf(END)));
  }
}
