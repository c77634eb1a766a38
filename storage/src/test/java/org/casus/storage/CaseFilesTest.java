package org.casus.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.casus.ledger.CaseView;
import org.casus.ledger.Entry;
import org.casus.ledger.Ledger;
import org.casus.ledger.LedgerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFilesTest {

  /** As a later version would be: one step more. */
  private static final Migrations LATER =
      new Migrations("classpath:casus/storage/sqlite,classpath:casus/storage/later", 4);

  @TempDir
  private Path folder = Path.of("");

  private Path caseWithAReport() {
    Path file = folder.resolve("case.casus");
    try (Ledger ledger = SqlLedger.create(file)) {
      ledger.add(entry());
    }
    return file;
  }

  private static Entry entry() {
    return new MadeUp(new Random(1)).entry(1, "reader-1");
  }

  private static String refusal(Path file) {
    return String.valueOf(assertThrows(LedgerException.class, () -> SqlLedger.open(file)).getMessage());
  }

  @Test
  void aForecastThatWasChangedAfterwardsIsFound() throws Exception {
    Path file = caseWithAReport();
    try (Ledger ledger = SqlLedger.open(file)) {
      ledger.append(MadeUp.forecast(1));
      assertEquals(List.of(), ledger.check());
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate("UPDATE forecast SET json = replace(json, '0.87', '0.97')"));
    }
    try (Ledger ledger = SqlLedger.open(file)) {
      assertEquals(1, ledger.check().size(), ledger.check().toString());
      assertTrue(ledger.check().get(0).contains("was changed after it was made"), ledger.check().get(0));
    }
  }

  @Test
  void anOlderCaseIsBroughtUpToDateAfterACopyWasMade() {
    Path file = caseWithAReport();
    try (Ledger ledger = SqlLedger.open(file, LATER); CaseView view = ledger.view()) {
      assertEquals(1, view.reports().size());
    }
    try (Ledger copy = SqlLedger.open(folder.resolve("case.casus.before-4.bak")); CaseView view = copy.view()) {
      assertEquals(entry().reading(), view.reading(entry().reading().report().id()).orElseThrow());
    }
    assertTrue(refusal(file).contains("was written by a newer Casus (version 4"), refusal(file));
  }

  @Test
  void aCopyIsNeverWrittenOver() throws IOException {
    Path file = caseWithAReport();
    Path taken = folder.resolve("case.casus.before-4.bak");
    Files.writeString(taken, "mine");
    SqlLedger.open(file, LATER).close();
    assertEquals("mine", Files.readString(taken));
    assertTrue(Files.exists(folder.resolve("case.casus.before-4-2.bak")));
  }

  @Test
  void whatIsNoCaseIsRefusedAndLeftAsItIs() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "Some notes that are longer than a header.");
    assertTrue(refusal(text).startsWith(text + " is no case file."), refusal(text));
    Path empty = Files.createFile(folder.resolve("empty"));
    assertTrue(refusal(empty).startsWith(empty + " is no case file."), refusal(empty));
    Path other = folder.resolve("other.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE mine (x)");
    }
    byte[] before = Files.readAllBytes(other);
    assertTrue(refusal(other).contains("is an SQLite file but no case"), refusal(other));
    assertArrayEquals(before, Files.readAllBytes(other));
    assertTrue(refusal(folder).contains("is a folder"), refusal(folder));
  }

  @Test
  void aMissingCaseIsNotMade() {
    Path missing = folder.resolve("none.casus");
    assertTrue(refusal(missing).startsWith("There is no case " + missing), refusal(missing));
    assertFalse(Files.exists(missing));
  }

  @Test
  void aCaseThatIsThereIsNotMadeAnew() {
    Path file = caseWithAReport();
    assertThrows(LedgerException.class, () -> SqlLedger.create(file));
    assertThrows(LedgerException.class, () -> SqlLedger.create(folder.resolve("no").resolve("case.casus")));
    try (Ledger ledger = SqlLedger.open(file); CaseView view = ledger.view()) {
      assertEquals(1, view.reports().size());
    }
  }

  @Test
  void nothingButTheCaseIsLeftBeside() throws IOException {
    caseWithAReport();
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of("case.casus"), files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void aCaseThatCanNotBeWrittenIsReadAndLeftAsItIs() throws IOException {
    Path file = Files.move(caseWithAReport(), folder.resolve("a case #100%.casus"));
    byte[] before = Files.readAllBytes(file);
    try (Ledger ledger = SqlLedger.openReadOnly(file); CaseView view = ledger.view()) {
      assertEquals(entry().reading(), view.reading(entry().reading().report().id()).orElseThrow());
      assertEquals(List.of(), ledger.check());
      for (Executable write : List.<Executable>of(() -> ledger.add(entry()), ledger::compact)) {
        String said = String.valueOf(assertThrows(LedgerException.class, write).getMessage());
        assertTrue(said.contains(file + " can't be written to"), said);
      }
    }
    assertArrayEquals(before, Files.readAllBytes(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void whatStandsInTheLogOfACaseThatCanNotBeWrittenIsReadToo() throws Exception {
    Path file = caseWithAReport();
    Path medium = Files.createDirectory(folder.resolve("medium")).resolve("case.casus");
    try (Ledger ledger = SqlLedger.open(file); CaseView open = ledger.view()) { // an open view keeps the log beside the file
      ledger.append(MadeUp.forecast(1));
      assertEquals(List.of(), open.forecasts());
      Files.copy(file, medium);
      Files.copy(folder.resolve("case.casus-wal"), medium.resolveSibling("case.casus-wal"));
    }
    try (Ledger ledger = SqlLedger.openReadOnly(medium); CaseView view = ledger.view()) {
      assertEquals(List.of(MadeUp.forecast(1)), view.forecasts());
      assertThrows(LedgerException.class, () -> ledger.append(MadeUp.forecast(2)));
    }
    try (Stream<Path> files = Files.list(medium.getParent())) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void checkNamesEveryRecordThatCanNotBeRead() throws Exception {
    Path file = caseWithAReport();
    List<String> events = entry().reading().events().stream().map(event -> event.id()).toList();
    String report = entry().reading().report().id();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE assertion SET body = x'01ff00' WHERE id IN ('" + String.join("', '", events) + "')");
      statement.execute("UPDATE report SET card = '{', body = x''");
      statement.execute("UPDATE original SET sha256 = 'f00'");
      statement.execute("UPDATE report SET original = 'f00'");
    }
    try (Ledger ledger = SqlLedger.open(file)) {
      String found = String.join("\n", ledger.check());
      events.forEach(event -> assertTrue(found.contains("The assertion " + event + " can't be read"), found));
      assertTrue(found.contains("The card of report " + report + " can't be read"), found);
      assertTrue(found.contains("The text of report " + report + " can't be read"), found);
      assertTrue(found.contains("The original f00 is not what was put in"), found);
      assertEquals(events.size() + 3, ledger.check().size(), found);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPDATE incident SET day = day + 1 WHERE n = 1", "UPDATE incident SET lens = 3 - lens", "UPDATE incident SET site = 0 WHERE n = 1",
      "UPDATE incident_actor SET lens = 3", "DELETE FROM incident_actor", "UPDATE incident SET place = 'elsewhere' WHERE n = 1", "UPDATE incident SET origins = 99 WHERE n = 1"})
  void checkFindsAnIndexThatIsNotWhatTheIncidentsComeTo(String damage) throws Exception {
    Path file = caseWithAReport();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(damage);
    }
    try (Ledger ledger = SqlLedger.open(file)) {
      String found = String.join("\n", ledger.check());
      assertTrue(found.contains("are not what the incidents themselves come to"), damage + ": " + found);
    }
  }

  @Test
  void checkFindsDamage() throws Exception {
    Path file = caseWithAReport();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE original SET sha256 = 'f00'");
      statement.execute("DELETE FROM incident_record WHERE incident = 1");
      statement.execute("DELETE FROM incident WHERE n = 1");
    }
    try (Ledger ledger = SqlLedger.open(file)) {
      String found = String.join("\n", ledger.check());
      assertTrue(found.contains("leads to a row of"), found);
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE report SET original = 'f00'");
      for (String table : List.of("event", "actor", "place")) {
        statement.execute("DELETE FROM incident_" + table + " WHERE incident = 1");
      }
    }
    try (Ledger ledger = SqlLedger.open(file)) {
      String found = String.join("\n", ledger.check());
      assertTrue(found.contains("The original f00 is not what was put in"), found);
      assertTrue(found.contains("is missing."), found);
    }
  }
}
