package org.casus.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.corpus.Corpus;
import org.casus.corpus.Manifest;
import org.casus.corpus.Report;
import org.casus.discourse.Discourse;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.Layers;
import org.casus.pipeline.ReportReading;
import org.casus.pipeline.Stage;
import org.casus.pipeline.Workspace;

/**
 * Times the whole reading, all stages, on one thread, with models loaded and code warm: tokens per second of CPU time,
 * the median of several rounds, and what each stage takes. Opening and decoding the files is not part of it.
 */
public final class ReadingBenchmark {

  private static final int ROUNDS = 7;
  private static final double WARM_SECONDS = 25;
  private static final double SAMPLED_SECONDS = 5;
  /** What the discourse is made of, by a class that is on the stack meanwhile. */
  private static final Map<String, String> PARTS = parts();
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final ReportReading reading = new ReportReading(Knowledge.shipped());
  private final List<Report> reports;

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("tokenizer", "edu.stanford.nlp.process.PTBTokenizer");
    parts.put("tagger", "org.casus.discourse.WordTagger");
    parts.put("names", "org.casus.discourse.NameTagger");
    parts.put("lemmas", "edu.stanford.nlp.process.Morphology");
    parts.put("parser", "org.casus.discourse.TreeParser");
    return parts;
  }

  private ReadingBenchmark(List<Report> reports) {
    this.reports = reports;
  }

  /** One round: the CPU seconds of each stage, and the tokens read. */
  private record Round(Map<String, Double> stages, int tokens) {

    double seconds() {
      return stages.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double rate() {
      return tokens / seconds();
    }
  }

  /**
   * Prints the figures.
   *
   * @param args files or folders of reports, {@code examples/reports} when there are none
   */
  public static void main(String[] args) {
    List<String> inputs = args.length > 0 ? List.of(args) : List.of("examples/reports");
    List<Report> reports = new Corpus().read(inputs, Manifest.none()).reports();
    if (reports.isEmpty()) {
      System.err.println("No report was found in " + inputs + ". Name a folder with reports.");
      System.exit(2);
    }
    new ReadingBenchmark(reports).measure();
  }

  private void measure() {
    double begin = seconds();
    do {
      round();
    } while (seconds() - begin < WARM_SECONDS);
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      rounds.add(round());
    }
    rounds.sort(Comparator.comparingDouble(Round::rate));
    print(rounds.get(ROUNDS / 2), rounds.get(0).rate(), rounds.get(ROUNDS - 1).rate());
    StackSampler sampler = new StackSampler(Thread.currentThread(), PARTS);
    double sampled = seconds();
    do {
      round();
    } while (seconds() - sampled < SAMPLED_SECONDS);
    sampler.stop().forEach((part, share) -> say("  of which %-16s %5.1f %%", part, 100 * share));
  }

  private Round round() {
    Map<String, Double> stages = new LinkedHashMap<>();
    int tokens = 0;
    for (Report report : reports) {
      Workspace workspace = new Workspace();
      workspace.put(Layers.REPORT, report);
      for (Stage<?> stage : reading.stages()) {
        double begin = seconds();
        stage.run(workspace);
        stages.merge(stage.name(), seconds() - begin, Double::sum);
      }
      tokens += tokens(workspace.get(Layers.DISCOURSE));
    }
    return new Round(stages, tokens);
  }

  private static int tokens(Discourse discourse) {
    return discourse.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
  }

  private void print(Round median, double slowest, double fastest) {
    say("%d reports, %d tokens, %.2f CPU seconds: %.0f tokens per CPU second, one thread", reports.size(),
        median.tokens, median.seconds(), median.rate());
    say("(the median of %d rounds; slowest %.0f, fastest %.0f)", ROUNDS, slowest, fastest);
    median.stages.forEach((stage, seconds) -> say("  %-12s %6.3f s %5.1f %%", stage, seconds, 100 * seconds / median.seconds()));
  }

  private static double seconds() {
    return CLOCK.getCurrentThreadCpuTime() / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
