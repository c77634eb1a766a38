package org.casus.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.casus.desk.MisunderstoodException;
import org.casus.ledger.LedgerException;
import org.junit.jupiter.api.Test;

/** How jobs end, and what is said of those that fail. */
class JobsTest {

  private static Job.State end(Job.Work work) throws InterruptedException {
    try (Jobs jobs = new Jobs()) {
      Job job = jobs.start("Working", work);
      while (!job.state().over()) {
        Thread.sleep(5);
      }
      return job.state();
    }
  }

  private static String trouble(RuntimeException thrown) throws InterruptedException {
    Job.State state = end(job -> {
      throw thrown;
    });
    assertEquals("failed", state.stage());
    return String.valueOf(state.trouble());
  }

  @Test
  void whatTheAnalystCanMendIsSaidInItsOwnWords() throws Exception {
    assertEquals("The disk is full; make room.", trouble(new LedgerException("The disk is full; make room.")));
    assertEquals("from: no date.", trouble(new MisunderstoodException("from: no date.")));
    assertTrue(trouble(new Trouble.NotNoted(new java.io.IOException("gone"))).contains("audit trail"));
  }

  @Test
  void aDefectIsCalledOne() throws Exception {
    String said = trouble(new IllegalArgumentException("An interval needs from <= to"));
    assertTrue(said.contains("defect (IllegalArgumentException)"), said);
  }

  @Test
  void closingTakesJobsBackAndWaitsForTheirEnd() throws Exception {
    Jobs jobs = new Jobs();
    CountDownLatch begun = new CountDownLatch(1);
    List<String> stages = new CopyOnWriteArrayList<>();
    Job job = jobs.start("Working", running -> {
      while (true) {
        running.progress(0.5, "Working");
        begun.countDown();
        Thread.sleep(20);
      }
    });
    Job waiting = jobs.start("Waiting", running -> "done");
    job.listen(state -> stages.add(state.stage()));
    begun.await();
    jobs.close();
    assertEquals("cancelled", job.state().stage());
    assertEquals("cancelled", waiting.state().stage());
    assertEquals("cancelled", stages.get(stages.size() - 1));
    assertFalse(stages.contains("failed"));
  }
}
