package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Interchange;
import org.junit.jupiter.api.Test;

class InterchangeExportTest {

  @Test
  void writesTheInterchangeFilesAndLosesNothing() throws IOException {
    for (CaseIndex index : GraphCases.both().toList()) {
      GraphFolder folder = GraphFolder.of(new InterchangeExport(), index);
      Interchange interchange = new Interchange(index.caseFile());
      assertEquals(interchange.files().size(), folder.files().size());
      for (String file : interchange.files()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        interchange.write(file, out);
        assertArrayEquals(out.toByteArray(), folder.files().get(file), file);
      }
      assertEquals(Map.of(), folder.lost());
    }
  }
}
