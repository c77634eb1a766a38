package org.casus.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.ground.ActorRegister;
import org.casus.ground.DateTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {

  private final Path folder;

  KnowledgeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theNamesAreThoseOfTheShippedFilesAndTheAnalystsActors() throws IOException {
    try (Stream<Path> shipped = Files.list(Path.of("knowledge"))) {
      Set<String> names = shipped.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv") || name.endsWith(".yaml")).collect(Collectors.toCollection(TreeSet::new));
      names.add(Knowledge.OWN_ACTORS);
      assertEquals(names, new TreeSet<>(Knowledge.FILES));
    }
  }

  @Test
  void readsTheAnalystsActors() throws IOException {
    Files.writeString(folder.resolve("actors.csv"), "id,name,kind,country,parent,from,to,aliases,short,adjectives,metonyms\n"
        + "harbour-brigade,Harbour Brigade,militia,YE,houthis,2023,,Brigade of the Harbour|HBB,,,\n");
    assertTrue(ActorRegister.read(Knowledge.with(folder)).named("Brigade of the Harbour").isPresent());
  }

  @Test
  void refusesAFileThatNothingReads() throws IOException {
    Files.writeString(folder.resolve("actor.csv"), "id,name\n");
    Files.writeString(folder.resolve("README.md"), "mine");
    String message = refusal();
    assertTrue(message.contains("\"actor.csv\"") && message.contains("actors.csv, actors-middle-east.csv"), message);
  }

  @Test
  void namesTheRowOfALandmarkWithoutADay() throws IOException {
    Files.writeString(folder.resolve("landmarks.csv"), "id,name,from,to,words\nraid,Raid,in May,,Harbour raid\n");
    Knowledge knowledge = Knowledge.with(folder);
    String message = String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> new DateTagger(knowledge)).getMessage());
    assertTrue(message.contains("landmarks.csv:2") && message.contains("in May"), message);
  }

  private String refusal() {
    return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Knowledge.with(folder)).getMessage());
  }
}
