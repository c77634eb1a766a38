package org.casus.server.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casus.corpus.Marking;
import org.casus.desk.MisunderstoodException;
import org.casus.desk.Vocabulary;
import org.casus.narrate.BriefText.Box;
import org.casus.narrate.BriefText.Fact;
import org.casus.narrate.BriefText.Grid;
import org.casus.narrate.BriefText.Note;
import org.casus.narrate.BriefText.Picture;
import org.casus.narrate.BriefText.Piece;
import org.casus.narrate.BriefText.Point;
import org.casus.narrate.BriefText.Quoted;
import org.casus.narrate.BriefText.Sentence;
import org.casus.narrate.BriefText;
import org.jspecify.annotations.Nullable;

/**
 * A brief as it is to be laid out: generated pieces with their notes, and the analyst's own paragraphs between them. Notes are
 * numbered in the order in which they are cited. Immutable.
 */
record Composed(String title, @Nullable Marking marking, List<Fact> facts, List<Section> sections, List<Note> notes) {

  /** A section with its parts, in order. */
  record Section(String id, String heading, List<Part> parts) {}

  /** What stands in a section. */
  sealed interface Part {}

  /** What Casus says. */
  record Said(Piece piece) implements Part {}

  /** What the analyst says. */
  record Own(String by, List<String> paragraphs) implements Part {}

  /**
   * Puts both together.
   *
   * @param by the analyst
   */
  static Composed of(BriefText text, Draft draft, String by) {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    List<Section> sections = text.sections().stream().map(section -> section(section, draft, by, numbers)).toList();
    List<Note> notes = numbers.entrySet().stream().map(each -> renumbered(text.notes().get(each.getKey() - 1), each.getValue())).toList();
    String title = draft.title();
    return new Composed(title == null || title.isBlank() ? text.title() : title.strip(), marking(text.marking(), Vocabulary.marking(draft.marking())), text.facts(), sections, notes);
  }

  /** Hers, or that of the reports where she gives none; she may be stricter than they are, never laxer. */
  private static @Nullable Marking marking(@Nullable Marking reports, @Nullable Marking hers) {
    if (hers == null || reports == null) {
      return hers == null ? reports : hers;
    }
    if (hers.compareTo(reports) < 0) {
      throw new MisunderstoodException("marking: " + hers.label() + " is laxer than " + reports.label()
          + ", which a report behind the brief carries. Choose " + reports.label() + " or a stricter one, or filter its incidents out.");
    }
    return hers;
  }

  private static Section section(BriefText.Section section, Draft draft, String by, Map<Integer, Integer> numbers) {
    List<Part> parts = new ArrayList<>(own(draft.after(section.id()), by));
    for (int i = 0; i < section.pieces().size(); i++) {
      String key = section.id() + "." + i;
      if (!draft.leavesOut(key)) {
        parts.add(new Said(renumbered(section.pieces().get(i), numbers)));
      }
      parts.addAll(own(draft.after(key), by));
    }
    parts.addAll(own(draft.beyond(section.id(), section.pieces().size()), by));
    return new Section(section.id(), section.heading(), parts);
  }

  private static List<Part> own(List<Draft.Own> texts, String by) {
    return texts.stream().map(each -> (Part) new Own(by,
        Arrays.stream(each.text().strip().split("\\R\\s*\\R")).map(String::strip).filter(text -> !text.isEmpty()).toList())).toList();
  }

  private static Piece renumbered(Piece piece, Map<Integer, Integer> numbers) {
    if (piece instanceof Point point) {
      return new Point(renumbered(point.sentence(), numbers));
    }
    if (piece instanceof Quoted quoted) {
      return new Quoted(renumbered(quoted.quote(), numbers), quoted.holder(), quoted.tags());
    }
    if (piece instanceof Picture picture) {
      return new Picture(picture.svg(), picture.paper(), renumbered(picture.caption(), numbers), picture.remark());
    }
    if (piece instanceof Grid grid) {
      return new Grid(grid.caption(), grid.headers(), grid.rows().stream().map(row -> row.stream().map(box -> new Box(
          box.sentences().stream().map(each -> renumbered(each, numbers)).toList(), box.label(), box.share())).toList()).toList(), grid.style());
    }
    return piece;
  }

  private static Sentence renumbered(Sentence sentence, Map<Integer, Integer> numbers) {
    sentence.notes().forEach(note -> numbers.putIfAbsent(note, numbers.size() + 1));
    return new Sentence(sentence.text(), sentence.notes().stream().map(note -> Objects.requireNonNull(numbers.get(note))).sorted().toList());
  }

  private static Note renumbered(Note note, int number) {
    return new Note(number, note.report(), note.begin(), note.end(), note.before(), note.quote(), note.after(), note.source());
  }
}
