package org.casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ComplaintsTest {

  private final StringWriter said = new StringWriter();

  @Test
  void aDefectIsOneLineThatAsksForAReport() {
    assertEquals(ExitCode.NOT_FINISHED, complain(new IllegalStateException("no such span\nand more")));
    assertEquals("casus: stopped by a defect in Casus: IllegalStateException: no such span. Please report it;"
        + " --debug shows where it happened." + System.lineSeparator(), said.toString());
  }

  @Test
  void debugShowsWhere() {
    assertEquals(ExitCode.NOT_FINISHED, complain(new IllegalStateException("no such span"), "--debug"));
    assertTrue(said.toString().contains("\tat org.casus.cli.ComplaintsTest"), said.toString());
  }

  @Test
  void aFullDiskIsNoDefect() {
    complain(new FileSystemException("case/events.jsonl", null, "No space left on device"));
    assertTrue(said.toString().contains("No space left on device: case/events.jsonl"), said.toString());
    assertFalse(said.toString().contains("report it"), said.toString());
  }

  @Test
  void anIoErrorWithoutReasonIsNamed() {
    assertEquals(ExitCode.NOT_FINISHED, complain(new IOException("stream closed")));
    assertTrue(said.toString().contains("stream closed"), said.toString());
  }

  @Test
  void lackOfMemorySaysHowToGetMore() {
    assertEquals(ExitCode.NOT_FINISHED, new Complaints().fatal(new OutOfMemoryError(), new PrintWriter(said, true)));
    assertTrue(said.toString().contains("-Xmx4g"), said.toString());
  }

  private int complain(Exception problem, String... options) {
    CommandLine line = new CommandLine(new RunCommand()).setErr(new PrintWriter(said, true));
    String[] args = java.util.stream.Stream.concat(
        java.util.stream.Stream.of("a.txt", "--out", "case"), java.util.Arrays.stream(options)).toArray(String[]::new);
    return new Complaints().handleExecutionException(problem, line, line.parseArgs(args));
  }
}
