package org.casus.server.http;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something that takes longer than a browser waits for an answer. Thread-safe. */
public final class Job {
  private final String id;
  private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
  private volatile State state;
  private volatile boolean cancelled;
  private volatile @Nullable Object result;

  Job(String id, String words) {
    this.id = id;
    this.state = new State(id, "waiting", 0, words, null);
  }

  /**
   * How far a job is.
   *
   * @param stage waiting, running, done, failed or cancelled
   * @param fraction how much of it is done, 0 to 1
   * @param words what is being done, for the analyst
   * @param trouble why it failed, in a sentence, or null
   */
  public record State(String id, String stage, double fraction, String words, @Nullable String trouble) {

    /** Whether nothing more will come. */
    public boolean over() {
      return !"waiting".equals(stage) && !"running".equals(stage);
    }
  }

  /** What a job does. */
  @FunctionalInterface
  public interface Work {
    /**
     * Does it, and says now and then how far it is.
     *
     * @return what came of it
     * @throws CancellationException where the analyst took it back
     */
    Object run(Job job) throws Exception;
  }

  /** Its name in addresses. */
  public String id() {
    return id;
  }

  /** How far it is. */
  public State state() {
    return state;
  }

  /** What came of it; null until it is done, and where it failed. */
  public @Nullable Object result() {
    return result;
  }

  /**
   * Says how far it is.
   *
   * @param fraction 0 to 1
   * @throws CancellationException where the analyst took it back: the work should end there
   */
  public void progress(double fraction, String words) {
    if (cancelled) {
      throw new CancellationException();
    }
    tell(new State(id, "running", Math.max(0, Math.min(1, fraction)), words, null));
  }

  /** Takes it back: it ends at its next step. */
  public void cancel() {
    cancelled = true;
  }

  /** Hands on how far it is now, and whatever comes. */
  void listen(Consumer<State> listener) {
    listeners.add(listener);
    listener.accept(state);
  }

  void leave(Consumer<State> listener) {
    listeners.remove(listener);
  }

  void done(Object value) {
    result = value;
    tell(new State(id, "done", 1, state.words(), null));
  }

  void ended(String stage, @Nullable String trouble) {
    tell(new State(id, stage, state.fraction(), state.words(), trouble));
  }

  private void tell(State next) {
    state = next;
    listeners.forEach(listener -> listener.accept(next));
  }
}
