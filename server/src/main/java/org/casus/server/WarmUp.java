package org.casus.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.LedgerException;
import org.casus.server.http.Bench;
import org.casus.server.http.Site;
import org.casus.server.incidents.IncidentLine;

/**
 * Asks the case once what the first page will ask, while the browser is still being opened: so that the first visitor does
 * not wait for classes to be loaded and pages to be fetched. Thread-safe.
 */
final class WarmUp implements AutoCloseable {
  private static final int PAGE = 50;

  private final Thread thread;

  private WarmUp(Thread thread) {
    this.thread = thread;
  }

  /** Begins, in a thread of its own. */
  static WarmUp begin(Bench bench) {
    Thread thread = new Thread(() -> run(bench), "warm-up");
    thread.setDaemon(true);
    thread.start();
    return new WarmUp(thread);
  }

  private static void run(Bench bench) {
    try {
      bench.at(view -> {
        List<AttributedIncident> page = view.incidents(IncidentFilter.ALL, Fit.YES, 0, PAGE);
        view.count(IncidentFilter.ALL, Fit.YES);
        view.days(IncidentFilter.ALL, Fit.YES);
        return List.of(written(page), written(view.places(IncidentFilter.ALL, Fit.YES)));
      });
    } catch (LedgerException e) {
      // whoever asks for something is told what is wrong with the case
    }
  }

  private static int written(List<?> answer) {
    ObjectMapper json = Site.json();
    try {
      return json.writeValueAsBytes(answer.stream().map(each -> each instanceof AttributedIncident incident
          ? IncidentLine.of(incident, null) : each).toList()).length;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer can't be written as JSON", e);
    }
  }

  /** Waits until it is done: it may be reading the case. */
  @Override
  public void close() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
