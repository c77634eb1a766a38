package org.casus.narrate.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.casus.measure.plot.Table;
import org.junit.jupiter.api.Test;

/** The figures beside a plot, for a spreadsheet. */
class FindingFilesTest {

  @Test
  void namesAreNoFormulasAndNumbersStayNumbers() throws IOException {
    Table table = new Table(List.of("Actor", "Further events", "95% CI"), List.of(List.of("=HYPERLINK(1)", "-0.12", "-0.5 to 0.3"), List.of("-1+cmd", "+2", "@x")));
    assertEquals("Actor,Further events,95% CI\r\n'=HYPERLINK(1),-0.12,-0.5 to 0.3\r\n'-1+cmd,+2,'@x\r\n", FindingFiles.csv(table));
  }
}
