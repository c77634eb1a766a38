package org.casus.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads an analyst's files, good and bad. */
class KnowledgeRowsTest {
  private static final String FILE = "weapons.csv";

  @TempDir Path folder = Path.of("");

  @Test
  void aRowNamesItsRealLine() throws IOException {
    assertEquals(List.of("3", "4", "7"), lines("word,note\n\na,b\nc,\"d\ne\"\n\nf,g\n"));
    assertEquals(List.of("2", "3"), lines("word,note\r\na,b\r\nc,d"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfAColumn() throws IOException {
    List<Row> rows = mine("\ufeffword,note\na,b\n");
    assertEquals("a", rows.get(0).required("word"));
  }

  @Test
  void aBadQuoteNamesTheFile() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> mine("word,note\na,\"b\" c\n"));
    assertTrue(String.valueOf(error.getMessage()).contains(folder.resolve(FILE) + " could not be read as CSV"));
  }

  private List<String> lines(String csv) throws IOException {
    return mine(csv).stream().map(row -> row.where().substring(row.where().lastIndexOf(':') + 1)).toList();
  }

  private List<Row> mine(String csv) throws IOException {
    Files.writeString(folder.resolve(FILE), csv);
    List<Row> all = Knowledge.with(folder).rows(FILE);
    return all.subList(Knowledge.shipped().rows(FILE).size(), all.size());
  }
}
