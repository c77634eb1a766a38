package org.casus.cli.casefile;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.cli.Inputs;
import org.casus.cli.LensChoice;
import org.casus.cli.OutputFolder;
import org.casus.cli.WrongUse;
import org.casus.export.ExportFormat;
import org.casus.export.Formats;
import org.casus.export.Losses;
import org.casus.incident.Incident;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.narrate.CaseFile;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Marked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands the case on. */
@Command(
    name = "export",
    sortOptions = false,
    header = "Writes the case for other tools, and says what their formats cannot hold.",
    description = "Formats: casus FILE export --formats lists them.")
final class ExportCommand extends Asking {

  @Option(names = "--format", paramLabel = "FORMAT", description = "Which; may be repeated.")
  private List<String> formats = List.of();

  @Option(names = "--formats", description = "List the formats and do nothing else.")
  private boolean listing;

  @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to; made when there is none.")
  private @Nullable Path out;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(names = "--lens", paramLabel = "LENS", converter = LensChoice.class,
      description = "strict, likely or inclusive: only what counts under it. Every incident when left out.")
  private @Nullable Lens lens;

  @Option(names = "--force", description = "Write to DIR even when it holds other files; files of others are never replaced.")
  private boolean force;

  @Override
  void answer(CaseView view, PrintWriter said) throws IOException {
    if (listing) {
      Formats.all().forEach(format -> said.println(String.format("%-12s %s", format.name(), format.title())));
      return;
    }
    List<ExportFormat> chosen = chosen();
    if (out == null) {
      throw new WrongUse("--out is missing; give a folder to write to.");
    }
    OutputFolder folder = OutputFolder.checked(out, new Inputs(List.of()), List.of(), force);
    folder.create();
    IncidentFilter asked = filter.filter(view, lens, Map.of());
    warn(filter.unknown());
    CaseIndex index = new CaseIndex(asked.equals(IncidentFilter.ALL) ? CaseFile.of(view, asked) : some(view, asked));
    List<String> lines = new ArrayList<>();
    folder.add(directory -> {
      for (ExportFormat format : chosen) {
        Losses losses = format.write(index, name -> stream(directory, name));
        LossReport.write(format, losses, index, directory);
        lines.add(LossReport.line(format, losses));
      }
    });
    lines.forEach(said::println);
    Marked marked = Marked.of(index.caseFile().readings());
    warn(marked.strictest() == null ? "" : "Marking: " + marked.words() + ".");
    said.println(index.incidents().size() + " incidents written to " + out + ". " + LensChoice.rule(lens));
  }

  /** Only what is asked for, with the reports that tell it. */
  private static CaseFile some(CaseView view, IncidentFilter asked) {
    List<Incident> incidents = new ArrayList<>();
    view.each(asked, incident -> incidents.add(incident.incident()));
    return CaseFile.of(view, incidents);
  }

  private List<ExportFormat> chosen() {
    if (formats.isEmpty()) {
      throw new WrongUse("--format is missing; allowed are " + names() + ".");
    }
    return formats.stream().map(name -> Formats.all().stream().filter(format -> format.name().equals(name)).findFirst()
        .orElseThrow(() -> new WrongUse("--format: \"" + name + "\" is no format; allowed are " + names() + "."))).toList();
  }

  private static String names() {
    return Formats.all().stream().map(ExportFormat::name).collect(Collectors.joining(", "));
  }

  private static java.io.OutputStream stream(Path directory, String name) throws IOException {
    Path file = directory.resolve(name).normalize();
    if (!file.startsWith(directory)) {
      throw new IOException("the export wants to write outside its folder: " + name);
    }
    Files.createDirectories(file.getParent());
    return new java.io.BufferedOutputStream(Files.newOutputStream(file));
  }
}
