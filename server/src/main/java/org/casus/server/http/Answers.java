package org.casus.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.casus.ledger.CaseView;
import org.casus.ledger.Ledger;

/**
 * What was answered since the case last changed, so that whoever goes back to a question does not wait, and a question that
 * is asked twice at a time is worked on once. Only for what depends on the address and the case alone. Thread-safe.
 */
public final class Answers {
  private static final int MOST = 100;

  private final ObjectMapper json = Site.json();
  private final Map<String, FutureTask<byte[]>> kept = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, FutureTask<byte[]>> eldest) {
      return size() > MOST;
    }
  };

  /** Answers as JSON. */
  void answer(Context context, Ledger ledger, Function<CaseView, ?> answer) {
    try (CaseView view = ledger.view()) {
      String question = view.revision() + " " + context.path() + "?" + Objects.toString(context.queryString(), "");
      FutureTask<byte[]> mine = new FutureTask<>(() -> json.writeValueAsBytes(answer.apply(view)));
      FutureTask<byte[]> first = first(question, mine);
      first.run(); // does nothing where another has begun it
      context.contentType(ContentType.APPLICATION_JSON).result(of(question, first));
    }
  }

  private synchronized FutureTask<byte[]> first(String question, FutureTask<byte[]> mine) {
    FutureTask<byte[]> before = kept.putIfAbsent(question, mine);
    return before == null ? mine : before;
  }

  private synchronized void forget(String question) {
    kept.remove(question);
  }

  private byte[] of(String question, FutureTask<byte[]> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The workbench is closing", e);
    } catch (ExecutionException e) {
      forget(question);
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException("An answer can't be written as JSON", e.getCause());
    }
  }
}
