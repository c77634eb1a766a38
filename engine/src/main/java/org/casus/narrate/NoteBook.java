package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Numbers the passages in the order in which a brief first cites them. Not thread-safe. */
final class NoteBook {
  private final List<Note> notes = new ArrayList<>();
  private final java.util.Map<String, List<Note>> byReport = new java.util.HashMap<>();
  private int statements;

  /** A passage and the ids of the statements that rest on it. */
  record Note(int number, Citation citation, List<String> statements) {
    String id() {
      return "n" + number;
    }
  }

  /** A statement's id in the page and the numbers of its notes. */
  record Reference(String id, TreeSet<Integer> numbers) {}

  /** Notes down that a statement rests on its passages. */
  Reference cite(Statement statement) {
    String id = "s" + ++statements;
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Citation citation : statement.citations()) {
      Note note = noteFor(citation);
      if (numbers.add(note.number())) {
        note.statements().add(id);
      }
    }
    return new Reference(id, numbers);
  }

  List<Note> notes() {
    return List.copyOf(notes);
  }

  private Note noteFor(Citation citation) {
    List<Note> same = byReport.computeIfAbsent(citation.report().id(), id -> new ArrayList<>());
    for (Note note : same) {
      if (note.citation().covers(citation)) {
        return note;
      }
    }
    Note note = new Note(notes.size() + 1, citation, new ArrayList<>());
    notes.add(note);
    same.add(note);
    return note;
  }
}
