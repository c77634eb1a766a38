package org.casus.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.casus.ledger.CaseView;
import org.casus.ledger.Ledger;
import org.casus.ledger.MemoryLedger;

/** Whatever happens to a case, the databases show what memory shows, which joins everything anew each time. */
class SameAsMemoryTest {

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void sqliteShowsWhatMemoryShows(@ForAll long seed) throws IOException {
    Path folder = Files.createTempDirectory("casus-property");
    try (SqlLedger ledger = SqlLedger.create(folder.resolve("case.casus"))) {
      compare(ledger, seed);
    } finally {
      TestFolders.delete(folder);
    }
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void postgresqlShowsWhatMemoryShows(@ForAll long seed) throws Exception {
    try (SqlLedger ledger = Postgres.create()) {
      compare(ledger, seed);
    }
  }

  private static void compare(SqlLedger ledger, long seed) {
    Scenario scenario = new Scenario(seed);
    Random random = new Random(seed);
    Ledger memory = new MemoryLedger();
    List<String> story = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      story.add(scenario.step(List.of(memory, ledger)));
      if (random.nextInt(4) == 0 || i == 23) {
        try (CaseView reference = memory.view(); CaseView mine = ledger.view()) {
          new Questions(mine, reference, random).ask(12);
        } catch (AssertionError e) {
          throw new AssertionError("After " + String.join("\n", story) + "\n" + e.getMessage(), e);
        }
        assertEquals(List.of(), ledger.check());
      }
    }
  }
}
