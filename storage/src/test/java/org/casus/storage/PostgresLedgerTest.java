package org.casus.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.casus.ledger.CaseView;
import org.casus.ledger.Ledger;
import org.casus.ledger.LedgerException;
import org.junit.jupiter.api.Test;

class PostgresLedgerTest extends LedgerContract {
  @Override
  Ledger empty() {
    return Postgres.create();
  }

  private static String refusal(String url) {
    return String.valueOf(assertThrows(LedgerException.class, () -> SqlLedger.open(url, null, null)).getMessage());
  }

  @Test
  void aDatabaseWithoutACaseIsRefused() {
    String url = Postgres.database();
    assertTrue(refusal(url).startsWith("There is no case in "), refusal(url));
  }

  @Test
  void whatIsNoAddressIsRefusedWithoutShowingAPassword() {
    String message = refusal("jdbc:mysql://host/case?password=secret");
    assertTrue(message.contains("is no address of a PostgreSQL database") && !message.contains("secret"), message);
  }

  @Test
  void aCaseIsThereWhenOpenedAgain() {
    String url = Postgres.database();
    try (Ledger ledger = SqlLedger.create(url, null, null)) {
      ledger.add(new MadeUp(new Random(1)).entry(1, "reader-1"));
    }
    try (Ledger ledger = SqlLedger.open(url, null, null); CaseView view = ledger.view()) {
      assertEquals(1, view.reports().size());
    }
  }
}
