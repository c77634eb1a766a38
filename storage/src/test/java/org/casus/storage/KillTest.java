package org.casus.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.casus.ledger.CaseView;
import org.casus.ledger.Entry;
import org.casus.ledger.Ledger;
import org.casus.ledger.ReportCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that adds reports is killed at random moments, as by {@code kill -9}, over and over: 20 times here, as often
 * as {@code -Dkills=200} says otherwise.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 20);
  private static final int REPORTS = 60;

  /** Adds the entries of a file to a case, from the first on, saying a line after each. */
  public static void main(String[] args) {
    try (SqlLedger ledger = SqlLedger.open(Path.of(args[0]))) {
      System.out.println("open");
      for (Entry entry : Examples.read(Path.of(args[1]), Integer.MAX_VALUE)) {
        System.out.println(ledger.add(entry));
      }
    }
  }

  @Test
  void everyReportIsWholeOrAbsentWheneverTheProcessIsKilled(@TempDir Path folder) throws Exception {
    Path entries = folder.resolve("entries.jsonl");
    List<Entry> all = entries();
    Examples.write(all, entries);
    Path file = folder.resolve("case.casus");
    SqlLedger.create(file).close();
    Random moments = new Random(20210503);
    int interrupted = 0;
    for (int i = 0; i < KILLS; i++) {
      interrupted += killed(file, entries, moments) ? 1 : 0;
      whole(file, all, i % 10 == 9 || i == KILLS - 1);
      if (reports(file).size() == all.size()) {
        deleteCase(file);
        SqlLedger.create(file).close();
      }
    }
    assertTrue(interrupted >= KILLS / 2, "Only " + interrupted + " of " + KILLS + " processes were killed while adding.");
    complete(file, all);
  }

  private static List<Entry> entries() {
    Variation variation = new Variation(Examples.all());
    return java.util.stream.IntStream.range(0, REPORTS).mapToObj(i -> variation.entry(i, 60)).toList();
  }

  /** Whether the process was killed before it was done; some are killed before they have opened the case. */
  private static boolean killed(Path file, Path entries, Random moments) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx500m",
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), KillTest.class.getName(),
        file.toString(), entries.toString()).redirectErrorStream(true).start();
    try (java.io.BufferedReader out = process.inputReader()) {
      String opened = out.readLine();
      assertEquals("open", opened, () -> opened + out.lines().toList());
      boolean done = process.waitFor(moments.nextInt(1_500), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      return !done;
    }
  }

  private static List<ReportCard> reports(Path file) {
    try (Ledger ledger = SqlLedger.open(file); CaseView view = ledger.view()) {
      return view.reports();
    }
  }

  private static void whole(Path file, List<Entry> all, boolean thorough) {
    try (Ledger ledger = SqlLedger.open(file); CaseView view = ledger.view()) {
      List<String> ids = view.reports().stream().map(ReportCard::id).toList();
      assertEquals(new TreeSet<>(ids).size(), ids.size(), "a report is there twice");
      for (Entry entry : all) {
        String id = entry.reading().report().id();
        assertEquals(ids.contains(id), view.original(id).isPresent());
        if (ids.contains(id) && thorough) {
          assertEquals(entry.reading(), view.reading(id).orElseThrow());
        }
      }
      assertEquals(List.of(), ledger.check());
    }
  }

  private static void complete(Path file, List<Entry> all) {
    try (Ledger ledger = SqlLedger.open(file)) {
      all.forEach(ledger::add);
      assertEquals(all.size(), reports(file).size());
      assertEquals(List.of(), ledger.check());
    }
  }

  private static void deleteCase(Path file) throws IOException {
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(file + end));
    }
  }
}
