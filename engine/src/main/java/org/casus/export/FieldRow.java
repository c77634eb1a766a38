package org.casus.export;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.narrate.CsvCell;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table with fixed columns; whatever is not set stays empty. Words of reports are cleaned and can't become a
 * formula; codes, dates and numbers of our own are taken as they are. Not thread-safe.
 */
final class FieldRow {
  private static final int LONGEST = 32_000;

  private final Map<String, String> cells = new LinkedHashMap<>();
  private final boolean latin;
  private boolean cleaned;
  private boolean cut;
  private boolean misspelt;

  /** A row of a UTF-8 table with nothing in it. */
  FieldRow(List<String> columns) {
    this(columns, StandardCharsets.UTF_8);
  }

  /** A row of a table in UTF-8 or ISO 8859-1 with nothing in it. */
  FieldRow(List<String> columns, Charset charset) {
    columns.forEach(column -> cells.put(column, ""));
    latin = charset.equals(StandardCharsets.ISO_8859_1);
  }

  /** Sets words of a report. */
  FieldRow text(String column, @Nullable String words) {
    String given = words == null ? "" : words;
    String clean = latin ? GtdLatin.of(given) : FieldText.clean(given);
    misspelt |= latin && GtdLatin.lossy(given);
    cleaned |= FieldText.harmful(given);
    cut |= clean.length() > LONGEST;
    String cell = CsvCell.text(clean);
    return set(column, latin ? GtdLatin.of(cell) : cell);
  }

  /** Sets several words of reports, joined by {@code "; "}. */
  FieldRow list(String column, List<String> words) {
    return text(column, String.join("; ", words.stream().filter(each -> !each.isBlank()).distinct().toList()));
  }

  /** Sets a number; null leaves the cell empty. */
  FieldRow number(String column, @Nullable Number number) {
    return set(column, CsvCell.number(number));
  }

  /** Sets a code, a date or a name of a closed vocabulary. */
  FieldRow code(String column, String code) {
    return set(column, code);
  }

  /** The cells in the order of the columns. */
  List<String> cells() {
    return List.copyOf(cells.values());
  }

  /** Notes characters that were taken out and words that were too long. */
  void losses(Losses losses, String id) {
    losses.addIf(cleaned, "control_characters",
        "Control characters and direction overrides were taken out of words of the report; the offsets lead to the"
            + " untouched text.", id);
    losses.addIf(misspelt, "letters", "ISO 8859-1 has no such letter; a question mark stands for it.", id);
    losses.addIf(cut, "long_text", "A cell takes at most 32,767 characters; the rest is in the report.", id);
  }

  private FieldRow set(String column, String value) {
    if (cells.replace(column, value) == null) {
      throw new IllegalArgumentException("\"" + column + "\" is no column; there are: " + cells.keySet() + ".");
    }
    return this;
  }
}
