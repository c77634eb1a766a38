package org.casus.server.brief;

import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.casus.corpus.Marking;
import org.casus.desk.Enquiry;
import org.casus.desk.MisunderstoodException;
import org.casus.desk.Names;
import org.casus.desk.Vocabulary;
import org.casus.incident.IncidentFilter;
import org.casus.narrate.BriefText.Fact;
import org.casus.narrate.BriefText.Heading;
import org.casus.narrate.BriefText.Note;
import org.casus.narrate.BriefText.Piece;
import org.casus.narrate.BriefText;
import org.casus.server.access.Doorkeeper;
import org.casus.server.http.Bench;
import org.casus.server.http.Questions;
import org.casus.server.http.Role;
import org.casus.server.http.Room;
import org.casus.server.http.Route.Param;
import org.casus.server.http.Route;
import org.jspecify.annotations.Nullable;

/** The brief of what a filter asks for: its pieces to be seen and arranged, and the whole in four forms. Thread-safe. */
public final class BriefRoom implements Room {
  private static final List<String> ALL = BriefText.SECTIONS.stream().map(Heading::id).toList();

  private final Bench bench;
  private final Lately<BriefText> written = new Lately<>(4);

  /** On this bench. */
  public BriefRoom(Bench bench) {
    this.bench = bench;
  }

  /** What there is to choose from. */
  public record Choices(List<Heading> sections, List<String> markings) {}

  /**
   * The generated brief.
   *
   * @param unknown names that no register knows, in a sentence; empty when all were known
   * @param marking of the strictest report behind it, or null
   * @param revision of the case out of which it is written, for the {@link Draft} made of it
   */
  public record Generated(String title, List<Fact> facts, List<Shown> sections, List<Note> notes, String unknown, @Nullable String marking, String revision) {}

  /** A brief, and the revision of the case out of which it is written. */
  private record Written(BriefText text, String revision) {}

  /** A section with its pieces; the number of a piece is its place here. */
  public record Shown(String id, String heading, List<Labelled> pieces) {}

  /** A piece and its kind: point, remark, quoted, grid or picture. */
  public record Labelled(String kind, Piece piece) {}

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/brief/choices", "The sections and markings that a brief may have.", List.of(), Choices.class,
            context -> context.json(new Choices(BriefText.SECTIONS, Arrays.stream(Marking.values()).map(Marking::label).toList()))),
        Route.get("/brief", "The generated pieces of the brief with their notes.", Questions.filterAnd(
            new Param("section", "Only these sections, in this order; all when left out.", true)), Generated.class, this::generated),
        new Route(HandlerType.POST, "/brief/{form}", Role.READER, "The brief as html, pdf, docx or md.", Questions.FILTER, Draft.class, null, this::file));
  }

  private void generated(Context context) {
    List<String> chosen = context.queryParams("section");
    Names names = bench.names();
    Written now = written(context, chosen, names);
    BriefText text = now.text();
    context.json(new Generated(text.title(), text.facts(), text.sections().stream().map(section -> new Shown(section.id(), section.heading(),
        section.pieces().stream().map(piece -> new Labelled(kind(piece), piece)).toList())).toList(), text.notes(), names.unknown(), text.marking() == null ? null : text.marking().label(), now.revision()));
  }

  private static String kind(Piece piece) {
    return piece.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  private Written written(Context context, List<String> chosen, Names names) {
    chosen.stream().filter(id -> !ALL.contains(id)).findFirst().ifPresent(id -> {
      throw new MisunderstoodException("section: \"" + id + "\" is no section; allowed are " + String.join(", ", ALL) + ".");
    });
    List<String> sections = chosen.isEmpty() ? ALL : chosen.stream().distinct().toList();
    Enquiry enquiry = Questions.enquiry(context);
    return bench.at(view -> {
      IncidentFilter filter = enquiry.filter(view, names);
      return new Written(written.of(List.of(filter, sections, view.reports(), view.issues().size(), view.judgements().size()),
          () -> BriefText.of(Part.of(view, filter), sections)), view.revision());
    });
  }

  private void file(Context context) throws IOException {
    String form = context.pathParam("form");
    if (!List.of("html", "pdf", "docx", "md").contains(form)) {
      throw new MisunderstoodException("\"" + form + "\" is no form of a brief; allowed are html, pdf, docx and md.");
    }
    Draft draft = Questions.body(context, Draft.class);
    Vocabulary.marking(draft.marking());
    Written now = written(context, Objects.requireNonNullElse(draft.sections(), ALL), bench.names());
    String revision = draft.revision();
    if (revision != null && !revision.equals(now.revision())) {
      throw new ConflictResponse("The case has changed since this brief was shown, so that other sentences may stand in it now. No file was written."
          + " Look at the brief as it is now, then save it again.");
    }
    byte[] file = file(form, Composed.of(now.text(), draft, Doorkeeper.visitor(context).name()));
    context.header("Content-Disposition", "attachment; filename=\"brief." + form + "\"").contentType(switch (form) {
      case "html" -> "text/html; charset=utf-8";
      case "pdf" -> "application/pdf";
      case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      default -> "text/markdown; charset=utf-8";
    }).result(file);
  }

  private static byte[] file(String form, Composed brief) throws IOException {
    return switch (form) {
      case "html" -> HtmlBrief.screen(brief).getBytes(StandardCharsets.UTF_8);
      case "pdf" -> PdfBrief.write(brief);
      case "docx" -> WordBrief.write(brief);
      default -> MarkdownBrief.write(brief).getBytes(StandardCharsets.UTF_8);
    };
  }
}
