package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.casus.corpus.Marking;
import org.casus.measure.plot.Plot;
import org.casus.narrate.plot.PlotDrawing;
import org.jspecify.annotations.Nullable;

/**
 * A brief as plain pieces, for those who lay it out in a form of their own: every sentence with the numbers of its notes, every
 * note with the words of the report and where they stand. Same case file and choice, same text. Immutable.
 *
 * @param title what the case is about
 * @param facts what was read, in a few words each
 * @param sections the chosen ones, in the order chosen; the key takeaways are one of them
 * @param notes numbered from 1 in the order in which they are first cited
 * @param marking of the strictest report behind it, or null where none is marked
 */
public record BriefText(String title, List<Fact> facts, List<Section> sections, List<Note> notes, @Nullable Marking marking) {

  /** The section that a reader in a hurry should read. */
  public static final String TAKEAWAYS = "takeaways";

  /** Every section there can be, in the usual order. */
  public static final List<Heading> SECTIONS = List.of(new Heading(TAKEAWAYS, "Key takeaways"), new Heading("count", Brief.COUNT),
      new Heading("timeline", "When"), new Heading("map", "Where"), new Heading("matrix", "Who against whom"), new Heading("weapons", "With what"),
      new Heading("escalation", Brief.ESCALATION), new Heading("backers", "Who stands behind whom"), new Heading("incidents", "The incidents"),
      new Heading("judgments", Brief.JUDGMENTS), new Heading("figures", Brief.FIGURES), new Heading("issues", "What could not be read"));

  /** Copies the lists. */
  public BriefText {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /** A section that there can be. */
  public record Heading(String id, String heading) {}

  /** Something about the reading itself. */
  public record Fact(String name, String value) {}

  /** A section with its pieces, in order. */
  public record Section(String id, String heading, List<Piece> pieces) {}

  /** A sentence, or the words of a cell, with the numbers of its notes; there is at least one. */
  public record Sentence(String text, List<Integer> notes) {}

  /**
   * The words of a report.
   *
   * @param report its id
   * @param before what stands before them, shortened
   * @param after what stands after them, shortened
   * @param source title, publisher, day and file
   */
  public record Note(int number, String report, int begin, int end, String before, String quote, String after, String source) {}

  /** A piece of a section. */
  public sealed interface Piece {}

  /** A sentence by itself. */
  public record Point(Sentence sentence) implements Piece {}

  /** A word on method, which says nothing of the world and so has no notes. */
  public record Remark(String text) implements Piece {}

  /** The words of a report with who holds them and what they are about. */
  public record Quoted(Sentence quote, String holder, List<String> tags) implements Piece {}

  /**
   * A table.
   *
   * @param rows each as long as the headers
   */
  public record Grid(String caption, List<String> headers, List<List<Box>> rows, String style) implements Piece {}

  /**
   * A cell of a table: sentences, or a label that states nothing of the world, or nothing.
   *
   * @param share 0 to 1 where it is a bar; negative where it is none
   */
  public record Box(List<Sentence> sentences, String label, double share) {}

  /** A drawing as a whole SVG file, once for screens and once with the colours for paper alone. */
  public record Picture(String svg, String paper, Sentence caption, String remark) implements Piece {}

  /**
   * The brief of a case.
   *
   * @param chosen ids of {@link #SECTIONS}, in the order wanted; those that the case has nothing for are left out
   */
  public static BriefText of(CaseFile caseFile, List<String> chosen) {
    Brief brief = Brief.of(caseFile, Lexicon.shipped(), chosen::contains);
    NoteBook book = new NoteBook();
    List<Section> sections = new ArrayList<>();
    for (String id : chosen) {
      if (id.equals(TAKEAWAYS)) {
        sections.add(new Section(id, "Key takeaways", takeaways(brief, book)));
      }
      brief.sections().stream().filter(section -> section.id().equals(id)).forEach(section ->
          sections.add(new Section(id, section.heading(), section.blocks().stream().flatMap(block -> pieces(block, book).stream()).toList())));
    }
    return new BriefText(brief.title(), brief.plan().stream().map(fact -> new Fact(fact.name(), fact.value())).toList(), sections,
        book.notes().stream().map(BriefText::note).toList(), Marked.of(caseFile.readings()).strictest());
  }

  private static List<Piece> takeaways(Brief brief, NoteBook book) {
    return brief.takeaways().isEmpty() ? List.of(new Remark(BriefWriter.NOTHING))
        : brief.takeaways().stream().map(each -> (Piece) new Point(sentence(each, book))).toList();
  }

  private static List<Piece> pieces(Block block, NoteBook book) {
    if (block instanceof Block.Points points) {
      return points.statements().stream().map(each -> (Piece) new Point(sentence(each, book))).toList();
    }
    if (block instanceof Block.Remark remark) {
      return List.of(new Remark(remark.text()));
    }
    if (block instanceof Block.Quotations quotations) {
      return quotations.quotations().stream().map(each -> (Piece) new Quoted(sentence(each.quote(), book), each.holder(), each.tags())).toList();
    }
    if (block instanceof Block.Drawing drawing) {
      return List.of(new Picture(PlotDrawing.alone(drawing.svg()), PlotDrawing.paper(drawing.svg()), sentence(drawing.caption(), book), drawing.remark()));
    }
    if (block instanceof Block.Plotted plotted) {
      Plot plot = plotted.plot();
      return List.of(new Picture(PlotDrawing.file(plot), PlotDrawing.paper(plot), sentence(plotted.rests(), book), ""));
    }
    Block.Table table = (Block.Table) block;
    return List.of(new Grid(table.caption(), table.headers(), table.rows().stream().map(row -> row.stream().map(cell -> box(cell, book)).toList()).toList(), table.style()));
  }

  private static Box box(Cell cell, NoteBook book) {
    if (cell instanceof Cell.Said said) {
      return new Box(said.statements().stream().map(each -> sentence(each, book)).toList(), "", -1);
    }
    return new Box(List.of(), cell instanceof Cell.Label label ? label.text() : "", cell instanceof Cell.Bar bar ? bar.share() : -1);
  }

  private static Sentence sentence(Statement statement, NoteBook book) {
    return new Sentence(statement.text(), List.copyOf(new TreeSet<>(book.cite(statement).numbers())));
  }

  private static Note note(NoteBook.Note note) {
    Citation citation = note.citation();
    return new Note(note.number(), citation.report().id(), citation.span().begin(), citation.span().end(), NoteLayout.before(citation),
        NoteLayout.flat(citation.span().quote()), NoteLayout.after(citation), NoteLayout.source(citation));
  }
}
