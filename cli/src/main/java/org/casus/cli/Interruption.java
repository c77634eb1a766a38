package org.casus.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the process is to end (Ctrl+C, or the system asks it to), and holds that end up until what is open is closed.
 * Declared first in a {@code try}, it is closed last. Used once.
 */
final class Interruption implements AutoCloseable {
  private static final int PATIENCE = 30;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Returns when the process is asked to end. */
  void await() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::hold, "casus-closing"));
    asked.await();
  }

  private void hold() {
    asked.countDown();
    try {
      closed.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Everything is closed: the process may end. */
  @Override
  public void close() {
    closed.countDown();
  }
}
