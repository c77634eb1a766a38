package org.casus.cli.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.casus.cli.LensChoice;
import org.casus.cli.WrongUse;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be measured, and how. The same options for a case and for a table. */
public final class MeasureOptions {

  @Option(names = "--plan", paramLabel = "FILE.yaml", description = "Studies declared beforehand; every other choice then stands in the plan.")
  private @Nullable Path plan;

  @Option(names = "--analysis", paramLabel = "NAME", description = "Only this analysis; may be repeated. All of them when left out.")
  private List<String> analyses = List.of();

  @Option(names = "--after-those-by", paramLabel = "ACTOR", description = "Set the events against those by this actor, for example strikes. May be repeated.")
  private List<String> strikers = List.of();

  @Option(names = "--after", paramLabel = "DATE", description = "Set the events against what happened on this day. May be repeated.")
  private List<String> days = List.of();

  @Option(names = "--anchors", paramLabel = "FILE.yaml", description = "Dates that might matter (date, label, known): a list, chosen before looking at the events.")
  private @Nullable Path anchors;

  @Option(names = "--start", paramLabel = "DATE", description = "The day from which the campaign is counted, for the trend.")
  private @Nullable String start;

  @Option(names = "--lens", paramLabel = "LENS", converter = LensChoice.class, description = "strict, likely or inclusive; likely when left out. Every finding shows all three.")
  private Lens lens = Lens.LIKELY;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of all random draws; 1 when left out.")
  private long seed = 1;

  @Option(names = "--out", paramLabel = "DIR", description = "Also write the findings as a page with plots, as JSON, and each plot with its data.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Write to DIR even when it holds other files; files of others are never replaced.")
  private boolean force;

  /** The plan's text, or null when none was given. */
  @Nullable String planText() throws IOException {
    return plan == null ? null : text("--plan", plan);
  }

  /** The anchors' text, or null when none were given. */
  @Nullable String anchorsText() throws IOException {
    return anchors == null ? null : text("--anchors", anchors);
  }

  List<String> analyses() {
    return analyses;
  }

  /** The actors whose acts make the second series. */
  List<String> strikers() {
    return strikers;
  }

  /** The days that make the second series. */
  List<LocalDate> days() {
    List<LocalDate> dates = new ArrayList<>();
    days.forEach(day -> dates.add(day("--after", day)));
    return dates;
  }

  @Nullable LocalDate start() {
    return start == null ? null : day("--start", start);
  }

  Lens lens() {
    return lens;
  }

  long seed() {
    return seed;
  }

  @Nullable Path out() {
    return out;
  }

  boolean force() {
    return force;
  }

  /** A day, or a complaint that names the option. */
  public static LocalDate day(String option, String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw new WrongUse(option + ": \"" + word + "\" is no date; give one such as 2020-06-11.");
    }
  }

  private static String text(String option, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse(option + ": there is no file \"" + file + "\".");
    }
    return Files.readString(file);
  }
}
