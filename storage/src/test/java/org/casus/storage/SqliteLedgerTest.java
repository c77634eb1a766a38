package org.casus.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.casus.ledger.CaseView;
import org.casus.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {
  @TempDir
  private Path folder = Path.of("");

  @Override
  Ledger empty() {
    return SqlLedger.create(folder.resolve("case.casus"));
  }

  @Test
  void aCaseIsThereWhenOpenedAgain() {
    Path file = folder.resolve("again.casus");
    try (Ledger ledger = SqlLedger.create(file)) {
      ledger.add(new MadeUp(new Random(1)).entry(1, "reader-1"));
    }
    try (Ledger ledger = SqlLedger.open(file); CaseView view = ledger.view()) {
      assertEquals(1, view.reports().size());
      assertTrue(view.original(view.reports().get(0).id()).isPresent());
    }
  }
}
