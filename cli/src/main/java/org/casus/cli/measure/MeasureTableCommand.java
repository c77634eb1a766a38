package org.casus.cli.measure;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.casus.cli.ExitCode;
import org.casus.cli.WrongUse;
import org.casus.measure.study.Selection;
import org.casus.measure.study.TableColumns;
import org.casus.measure.study.TableEvents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code casus measure}. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Measures the tempo and the timing of the events of your own table.",
    description = {
      "A row an event, with a header; columns named as ACLED, UCDP GED or GTD name them are known. Without a plan every",
      "analysis is run; what the table can't bear is refused, with the reason."
    },
    footer = {
      "",
      "Examples: casus measure events.csv --doer militia --after-those-by army --out measured",
      "          casus measure daily.csv --counts attacks=ied+saf --counts strikes=airstrike --doer attacks --after-those-by strikes",
      "A case:   casus my.casus measure"
    })
public final class MeasureTableCommand implements Callable<Integer> {
  private static final int SHOWN = 5;
  private static final int MOST_SIDES = 12;

  @Parameters(paramLabel = "TABLE.csv", description = "The table.")
  private Path table = Path.of("");

  @Option(names = "--map", paramLabel = "FIELD=COLUMN", description = "Which column holds a field: date, to, side, target, backer, type, weapon, place, region, severity, killed, injured, lens, id.")
  private List<String> mapped = List.of();

  @Option(names = "--counts", paramLabel = "SIDE=COLUMN+COLUMN", description = "For a table with a row a day: the columns that count events of a side.")
  private List<String> counted = List.of();

  @Option(names = "--doer", paramLabel = "SIDE", description = "Only events by this side. May be repeated.")
  private List<String> doers = List.of();

  @Option(names = "--target", paramLabel = "SIDE", description = "Only events against this. May be repeated.")
  private List<String> targets = List.of();

  @Option(names = "--type", paramLabel = "TYPE", description = "Only events of this kind, as the table calls it. May be repeated.")
  private List<String> types = List.of();

  @Option(names = "--weapon", paramLabel = "WEAPON", description = "Only events with this weapon. May be repeated.")
  private List<String> weapons = List.of();

  @Option(names = "--place", paramLabel = "NAME", description = "Only events at this place or in this region. May be repeated.")
  private List<String> places = List.of();

  @Option(names = "--from", paramLabel = "DATE", description = "The first day watched; that of the first event when left out.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "The last day watched; that of the last event when left out.")
  private @Nullable String to;

  @Mixin private MeasureOptions options = new MeasureOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(table)) {
      throw new WrongUse("There is no table \"" + table + "\"; give a CSV file with a header.");
    }
    TableEvents events = read();
    List<String> troubles = events.troubles();
    troubles.stream().limit(SHOWN).forEach(trouble -> spec.commandLine().getErr().println("casus: " + table + ", " + trouble + "; the row is left out."));
    if (troubles.size() > SHOWN) {
      spec.commandLine().getErr().println("casus: " + (troubles.size() - SHOWN) + " more rows are left out.");
    }
    known("--doer", doers, events);
    known("--target", targets, events);
    known("--after-those-by", options.strikers(), events);
    if (events.clashes() > 0) {
      spec.commandLine().getErr().println("casus: " + events.clashes() + " events are clashes of which the table does not tell who attacked; they count for either side.");
    }
    Selection asked = new Selection(doers, List.of(), targets, types.isEmpty() ? Selection.ATTACKS.types() : types, weapons, places, null, 25);
    new Measuring(options, spec.commandLine().getOut(), id -> "").run(events, asked, from == null ? null : MeasureOptions.day("--from", from),
        to == null ? null : MeasureOptions.day("--to", to));
    return ExitCode.DONE;
  }

  private static void known(String option, List<String> asked, TableEvents events) {
    for (String name : asked) {
      if (events.sides().stream().noneMatch(side -> side.equalsIgnoreCase(name.strip()))) {
        String sides = events.sides().stream().limit(MOST_SIDES).collect(Collectors.joining(", "));
        throw new WrongUse(option + ": \"" + name + "\" is no side of the table; " + (sides.isEmpty() ? "no column holds sides, name it with --map side=COLUMN." : "sides are " + sides
            + (events.sides().size() > MOST_SIDES ? " and " + (events.sides().size() - MOST_SIDES) + " more." : ".")));
      }
    }
  }

  private TableEvents read() throws IOException {
    Map<String, List<String>> counts = new LinkedHashMap<>();
    pairs("--counts", counted).forEach((side, columns) -> counts.put(side, List.of(columns.split("\\+"))));
    try (Reader csv = Files.newBufferedReader(table)) {
      return TableEvents.read(csv, pairs("--map", mapped), counts);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(table + ": " + e.getMessage());
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new WrongUse(table + " is not in UTF-8; save it as CSV in UTF-8.");
    }
  }

  private static Map<String, String> pairs(String option, List<String> words) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      if (sign < 1 || sign == word.length() - 1) {
        throw new WrongUse(option + ": \"" + word + "\" needs a name, = and a column" + (option.equals("--map") ? "; names are " + TableColumns.fields() : "") + ".");
      }
      pairs.put(word.substring(0, sign), word.substring(sign + 1));
    }
    return pairs;
  }
}
