package org.casus.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.casus.corpus.Intake;
import org.casus.corpus.Report;
import org.casus.pipeline.Progress;

/** A bar on the terminal that moves as reports are read, with the rate and the time left, or as questions are answered. Thread-safe. */
public final class ProgressDisplay implements Progress, AutoCloseable {

  private static final int WIDTH = 79;

  private final Map<String, Integer> lengths;
  private final Optional<ProgressBar> bar;
  private final int step;

  private ProgressDisplay(Map<String, Integer> lengths, Optional<ProgressBar> bar, int step) {
    this.lengths = lengths;
    this.bar = bar;
    this.step = step;
  }

  /** A bar when there is a terminal to show it on and the user wants one; else nothing is shown. */
  static ProgressDisplay of(Intake intake, boolean quiet) {
    if (quiet || !onTerminal()) {
      return new ProgressDisplay(Map.of(), Optional.empty(), 0);
    }
    Map<String, Integer> lengths = intake.reports().stream()
        .collect(Collectors.toMap(Report::file, report -> report.text().length(), Integer::max));
    return new ProgressDisplay(lengths, Optional.of(bar(RunReport.length(intake))), 0);
  }

  /** A counter of reports, for when nobody knows how many will come. */
  public static ProgressDisplay counting(boolean quiet) {
    if (quiet || !onTerminal()) {
      return new ProgressDisplay(Map.of(), Optional.empty(), 0);
    }
    return new ProgressDisplay(Map.of(), Optional.of(builder("Reading").showSpeed().setInitialMax(-1).setUnit(" reports", 1).build()), 1);
  }

  /** A bar of so many questions to be answered. */
  public static ProgressDisplay questions(int number) {
    return new ProgressDisplay(Map.of(), onTerminal() ? Optional.of(builder("Measuring").setInitialMax(number).build()) : Optional.empty(), 1);
  }

  /** The next question is turned to, after so many others. */
  public void question(String name, int answered) {
    bar.ifPresent(shown -> shown.setExtraMessage(name).stepTo(answered));
  }

  @Override
  public void report(String file, int tokens) {
    bar.ifPresent(shown -> shown.stepBy(lengths.getOrDefault(file, step)));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  private static ProgressBar bar(long length) {
    return builder("Reading").showSpeed().setInitialMax(length).setUnit(" kB", 1000).build();
  }

  private static ProgressBarBuilder builder(String task) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
        .setUpdateIntervalMillis(200)
        .clearDisplayOnFinish();
  }

  /** The launcher knows whether standard error is a terminal; without it the Java console is asked. */
  private static boolean onTerminal() {
    String told = System.getProperty("casus.terminal");
    return told == null ? System.console() != null : Boolean.parseBoolean(told);
  }
}
