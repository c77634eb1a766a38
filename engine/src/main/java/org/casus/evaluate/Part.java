package org.casus.evaluate;

import java.util.List;

/** A piece of the text of an evaluation, laid out as Markdown or as a page. */
sealed interface Part {

  /** A paragraph. */
  record Paragraph(String text) implements Part {}

  /** A list of sentences. */
  record Points(List<String> sentences) implements Part {
    /** Copies the list. */
    public Points {
      sentences = List.copyOf(sentences);
    }
  }

  /** Figures with their intervals: all counted, or all shares. */
  record Measures(String caption, List<Measured> rows) implements Part {
    /** Copies the list. */
    public Measures {
      rows = List.copyOf(rows);
    }
  }

  /** A table whose first column is words and whose others are numbers. */
  record Table(String caption, List<String> head, List<List<String>> rows) implements Part {
    /** Copies the lists. */
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Disagreements with the sentences they are about. */
  record Examples(String heading, List<Disagreement> disagreements, int left) implements Part {
    /** Copies the list. */
    public Examples {
      disagreements = List.copyOf(disagreements);
    }
  }

  /** A heading with what stands under it. */
  record Section(String id, String heading, List<Part> parts) {
    /** Copies the list. */
    public Section {
      parts = List.copyOf(parts);
    }
  }
}
