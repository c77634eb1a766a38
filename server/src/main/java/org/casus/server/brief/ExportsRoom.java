package org.casus.server.brief;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.desk.Names;
import org.casus.export.ExportFormat;
import org.casus.export.Formats;
import org.casus.export.LossText;
import org.casus.export.Losses;
import org.casus.export.Losses.Loss;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Marked;
import org.casus.server.http.Bench;
import org.casus.server.http.Questions;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Trouble.NotThere;

/** Hands on what a filter asks for to other tools, and says beforehand what their formats cannot hold. Thread-safe. */
public final class ExportsRoom implements Room {
  private final Bench bench;

  /** On this bench. */
  public ExportsRoom(Bench bench) {
    this.bench = bench;
  }

  /** A format and what it is for. */
  public record Offered(String name, String title) {}

  /**
   * What a format could not hold.
   *
   * @param incidents how many were handed on
   * @param unknown names that no register knows, in a sentence; empty when all were known
   * @param marking of the strictest report behind it, in a few words; empty when none is marked
   */
  public record Lost(String format, int incidents, List<Loss> losses, String unknown, String marking) {}

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/exports", "The formats that the case can be handed on in.", List.of(), Offered[].class, context -> context.json(
            Formats.all().stream().map(format -> new Offered(format.name(), format.title())).toList())),
        Route.get("/exports/{format}/losses", "What a format could not hold of what the filter asks for.", Questions.FILTER, Lost.class, this::losses),
        Route.get("/exports/{format}/zip", "What the filter asks for in a format, with what was lost, as a zip file.", Questions.FILTER, null, this::zip));
  }

  private static ExportFormat format(Context context) {
    String name = context.pathParam("format");
    return Formats.all().stream().filter(format -> format.name().equals(name)).findFirst().orElseThrow(() -> new NotThere("\"" + name
        + "\" is no format; allowed are " + Formats.all().stream().map(ExportFormat::name).collect(Collectors.joining(", ")) + "."));
  }

  private void losses(Context context) throws IOException {
    ExportFormat format = format(context);
    Names names = bench.names();
    CaseIndex index = new CaseIndex(Part.of(bench, Questions.enquiry(context), names));
    Losses losses = format.write(index, name -> OutputStream.nullOutputStream());
    context.json(new Lost(format.name(), index.incidents().size(), losses.all(), names.unknown(), Marked.of(index.caseFile().readings()).words()));
  }

  private void zip(Context context) throws IOException {
    ExportFormat format = format(context);
    CaseIndex index = new CaseIndex(Part.of(bench, Questions.enquiry(context), bench.names()));
    Path whole = Files.createTempFile("casus-export", ".zip");
    try {
      write(format, index, whole);
      context.header("Content-Disposition", "attachment; filename=\"" + format.name() + ".zip\"").contentType("application/zip");
      Files.copy(whole, context.outputStream());
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** Into a file first: nothing is sent of an export that fails midway, for it would be a zip without some of its files. */
  private static void write(ExportFormat format, CaseIndex index, Path whole) throws IOException {
    try (StillZip zip = new StillZip(new BufferedOutputStream(Files.newOutputStream(whole)))) {
      Losses losses = format.write(index, zip);
      zip.put(LossText.file(format), String.join("\n", LossText.lines(format, losses, index)).concat("\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
