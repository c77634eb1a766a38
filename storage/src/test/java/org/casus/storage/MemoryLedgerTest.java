package org.casus.storage;

import org.casus.ledger.Ledger;
import org.casus.ledger.MemoryLedger;

class MemoryLedgerTest extends LedgerContract {
  @Override
  Ledger empty() {
    return new MemoryLedger();
  }
}
