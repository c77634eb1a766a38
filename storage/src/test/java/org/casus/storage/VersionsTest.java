package org.casus.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Judgement;
import org.casus.ledger.CaseView;
import org.casus.ledger.Entry;
import org.casus.ledger.Ledger;
import org.casus.ledger.LedgerException;
import org.casus.ledger.MemoryLedger;
import org.casus.ledger.ReportCard;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases of older versions, brought up to date. The case of version 2 was made by the code of its time. */
class VersionsTest {

  /** The tables of version 2 that both databases have, those that others refer to first. */
  private static final List<String> TABLES = List.of("original", "report", "issue", "assertion", "block", "mention", "judgement", "forecast",
      "incident", "incident_record", "incident_event", "incident_actor", "incident_place");

  @TempDir
  private Path folder = Path.of("");

  private Path secondVersion() throws IOException {
    Path file = folder.resolve("case.casus");
    try (InputStream in = new GZIPInputStream(Objects.requireNonNull(getClass().getResourceAsStream("/casus/storage/version2.casus.gz")))) {
      Files.copy(in, file);
    }
    return file;
  }

  /** The case shows what memory makes of the same reports, judgements and forecasts. */
  private static void isWhole(Ledger ledger) {
    try (CaseView view = ledger.view(); Ledger memory = new MemoryLedger()) {
      assertEquals(3, view.reports().size());
      for (ReportCard card : view.reports()) {
        memory.add(new Entry(view.original(card.id()).orElseThrow(), view.reading(card.id()).orElseThrow(),
            view.issues().stream().filter(issue -> issue.message().endsWith(card.id())).toList(), card.reader()));
      }
      for (Judgement judgement : view.judgements()) {
        memory.append(judgement);
      }
      try (CaseView reference = memory.view()) {
        assertTrue(reference.count(IncidentFilter.ALL, Fit.YES) > 3);
        new Questions(view, reference, new Random(1)).ask(200);
      }
    }
    assertEquals(List.of(), ledger.check());
  }

  @Test
  void aCaseOfTheSecondVersionIsGivenOrdersTalliesAndWords() throws IOException {
    Path file = secondVersion();
    try (Ledger ledger = SqlLedger.open(file)) {
      isWhole(ledger);
      try (CaseView view = ledger.view()) {
        assertEquals(List.of(MadeUp.forecast(1)), view.forecasts());
      }
    }
    assertTrue(Files.exists(folder.resolve("case.casus.before-3.bak")));
  }

  @Test
  void aCaseOfTheFirstVersionIsGivenATableOfForecastsToo() throws Exception {
    Path file = secondVersion();
    change(file, "DROP TABLE forecast", "DELETE FROM casus_history WHERE version = '2'", "PRAGMA user_version = 1");
    try (Ledger ledger = SqlLedger.open(file)) {
      try (CaseView view = ledger.view()) {
        assertEquals(List.of(), view.forecasts());
      }
      isWhole(ledger);
    }
  }

  @Test
  void aRecordThatCanNotBeReadDoesNotKeepTheRestFromBeingBroughtUpToDate() throws Exception {
    Path file = secondVersion();
    change(file, "UPDATE incident_record SET body = x'01ff00' WHERE incident = (SELECT min(incident) FROM incident_record)");
    try (Ledger ledger = SqlLedger.open(file)) {
      assertTrue(ledger.check().get(0).contains("can't be read"), ledger.check().toString());
      try (CaseView view = ledger.view()) {
        assertEquals(view.count(IncidentFilter.ALL, Fit.YES), 1 + view.places(IncidentFilter.ALL, Fit.YES).stream().mapToLong(place -> place.number()).sum());
      }
    }
  }

  private static void change(Path file, String... steps) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
      for (String step : steps) {
        statement.executeUpdate(step);
      }
    }
  }

  @Test
  void aCaseOfTheSecondVersionOnPostgresqlIsBroughtUpToDateByInit() throws Exception {
    String url = Postgres.database();
    Flyway.configure().dataSource(url, null, null).table(Migrations.HISTORY).locations(Migrations.POSTGRESQL.places()).target("2").load().migrate();
    try (Connection from = DriverManager.getConnection("jdbc:sqlite:" + secondVersion()); Connection to = DriverManager.getConnection(url)) {
      for (String table : TABLES) {
        copy(from, to, table);
      }
    }
    passages(url);
    String refusal = String.valueOf(assertThrows(LedgerException.class, () -> SqlLedger.open(url, null, null)).getMessage());
    assertTrue(refusal.contains("was written by an older Casus (version 2"), refusal);
    try (Ledger ledger = SqlLedger.create(url, null, null)) {
      isWhole(ledger);
    }
  }

  /** The index of words can't be read back from SQLite; it is made as version 2 made it. */
  private void passages(String url) throws SQLException {
    try (Ledger same = SqlLedger.open(folder.resolve("case.casus")); CaseView view = same.view(); Connection to = DriverManager.getConnection(url)) {
      DSLContext dsl = DSL.using(to, SQLDialect.POSTGRES);
      dsl.select(Schema.REPORT_N, Schema.REPORT_ID).from(Schema.REPORT).forEach(row ->
          new TextIndex(dsl).add(row.value1(), view.reading(row.value2()).orElseThrow().report()));
    }
  }

  private static void copy(Connection from, Connection to, String table) throws SQLException {
    try (Statement statement = from.createStatement(); ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      String values = String.join(", ", Collections.nCopies(columns, "?"));
      try (PreparedStatement insert = to.prepareStatement("INSERT INTO " + table + " VALUES (" + values + ")")) {
        while (rows.next()) {
          for (int i = 1; i <= columns; i++) {
            insert.setObject(i, rows.getObject(i));
          }
          insert.executeUpdate();
        }
      }
    }
  }
}
