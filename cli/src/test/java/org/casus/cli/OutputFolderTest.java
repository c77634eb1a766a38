package org.casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  private static final Inputs NOTHING = new Inputs(List.of());

  private final Path folder;

  OutputFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void replacesItsOwnFilesAndRemovesThoseThatAreNoLongerWritten() throws IOException {
    write(folder, false, "events.jsonl", "actors/iran.html");
    write(folder, false, "events.jsonl");
    assertTrue(Files.exists(folder.resolve("events.jsonl")));
    assertFalse(Files.exists(folder.resolve("actors/iran.html")));
  }

  @Test
  void leavesForeignFilesAloneWhenForced() throws IOException {
    Path foreign = Files.writeString(folder.resolve("notes.txt"), "mine");
    write(folder, true, "events.jsonl");
    assertThrows(WrongUse.class, () -> write(folder, false, "events.jsonl"));
    assertEquals("mine", Files.readString(foreign));
  }

  @Test
  void aWriteThatFailsLeavesTheOldCase() throws IOException {
    write(folder, false, "events.jsonl");
    OutputFolder output = OutputFolder.checked(folder, NOTHING, List.of(), false);
    assertThrows(IOException.class, () -> output.replace(staging -> {
      Files.writeString(staging.resolve("events.jsonl"), "half");
      throw new IOException("disk full");
    }));
    assertEquals("events.jsonl", Files.readString(folder.resolve("events.jsonl")));
    write(folder, false, "events.jsonl");
  }

  @Test
  void removesNothingOutsideTheFolderWhateverTheListSays() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.txt"), "mine");
    Path inner = Files.createDirectory(folder.resolve("case"));
    Files.writeString(inner.resolve(OutputFolder.LIST), "../outside.txt\n");
    write(inner, false, "events.jsonl");
    assertTrue(Files.exists(outside));
  }

  @Test
  void forceReplacesNoForeignFileOfTheSameName() throws IOException {
    Path foreign = Files.writeString(folder.resolve("events.jsonl"), "mine");
    WrongUse early = assertThrows(
        WrongUse.class, () -> OutputFolder.checked(folder, NOTHING, List.of("events.jsonl"), true));
    assertTrue(String.valueOf(early.getMessage()).contains("events.jsonl"), early.getMessage());
    assertThrows(WrongUse.class, () -> write(folder, true, "events.jsonl"));
    assertEquals("mine", Files.readString(foreign));
  }

  private static void write(Path folder, boolean force, String... names) throws IOException {
    OutputFolder.checked(folder, NOTHING, List.of(), force).replace(staging -> {
      for (String name : names) {
        Files.createDirectories(staging.resolve(name).getParent());
        Files.writeString(staging.resolve(name), name);
      }
    });
  }
}
