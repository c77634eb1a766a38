package org.casus.server.http;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.casus.desk.MisunderstoodException;
import org.casus.ledger.LedgerException;
import org.casus.server.http.Job.State;
import org.casus.server.http.Trouble.NotNoted;
import org.casus.server.http.Trouble.NotThere;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does long work beside the answers, one piece after another, and tells browsers how far it is by server-sent events. The last
 * {@value #KEPT} jobs are kept with what came of them. Thread-safe.
 */
public final class Jobs implements Room, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int KEPT = 40;
  private static final int PATIENCE = 10;

  private final ExecutorService workers = Executors.newSingleThreadExecutor(work -> daemon(work, "job"));
  private final ExecutorService tellers = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
      work -> daemon(work, "job-teller"), new ThreadPoolExecutor.DiscardPolicy()); // once closed, nobody is told any more
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private int last;

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, "casus-" + name);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/jobs/{id}", "How far a job is.", List.of(), State.class, context -> context.json(job(context.pathParam("id")).state())),
        Route.get("/jobs/{id}/events", "How far a job is, as server-sent events named \"state\" until it is over.", List.of(), null, this::events),
        Route.post("/jobs/{id}/cancel", Role.ANALYST, "Takes a job back.", null, State.class, this::cancel));
  }

  /**
   * Has work done as soon as what came before it is over.
   *
   * @param words what it is, for the analyst
   */
  public Job start(String words, Job.Work work) {
    Job job;
    synchronized (jobs) {
      job = new Job("job-" + ++last, words);
      jobs.put(job.id(), job);
      forget();
    }
    workers.execute(() -> run(job, work));
    return job;
  }

  private void forget() {
    Iterator<Job> oldest = jobs.values().iterator();
    while (jobs.size() > KEPT && oldest.hasNext()) {
      if (oldest.next().state().over()) {
        oldest.remove();
      }
    }
  }

  private static void run(Job job, Job.Work work) {
    try {
      job.progress(0, job.state().words());
      job.done(work.run(job));
    } catch (CancellationException e) {
      job.ended("cancelled", null);
    } catch (MisunderstoodException e) {
      job.ended("failed", String.valueOf(e.getMessage()));
    } catch (LedgerException | NotNoted e) {
      LOG.warn("{} could not go on", job.id(), e);
      job.ended("failed", String.valueOf(e.getMessage()));
    } catch (Exception | Error e) { // an error too, for else the job would seem to run for ever
      LOG.error("A defect in Casus in {}", job.id(), e);
      job.ended("failed", "Casus was stopped by a defect (" + e.getClass().getSimpleName() + "). Please report it.");
    }
  }

  /**
   * The job of this id.
   *
   * @throws NotThere when there is none, or it is forgotten
   */
  public Job job(String id) {
    synchronized (jobs) {
      Job job = jobs.get(id);
      if (job == null) {
        throw new NotThere("There is no job \"" + id + "\"; only the last " + KEPT + " are kept, until the workbench is closed.");
      }
      return job;
    }
  }

  private void cancel(Context context) {
    Job job = job(context.pathParam("id"));
    job.cancel();
    context.json(job.state());
  }

  private void events(Context context) {
    Job job = job(context.pathParam("id"));
    new SseHandler(client -> {
      client.keepAlive();
      Consumer<State> listener = state -> tellers.execute(() -> tell(client, state));
      client.onClose(() -> job.leave(listener));
      job.listen(listener);
    }).handle(context);
  }

  private static void tell(SseClient client, State state) {
    if (!client.terminated()) {
      client.sendEvent("state", state);
      if (state.over()) {
        client.close();
      }
    }
  }

  /** Takes every job back and waits a little for the one under way to end, for the case may be closed after this. */
  @Override
  public void close() {
    synchronized (jobs) {
      jobs.values().forEach(Job::cancel);
    }
    workers.shutdown();
    try {
      if (!workers.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
        LOG.warn("A job is still under way while the workbench closes");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    tellers.shutdown();
  }
}
