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

  /** Longer answers are not kept. */
  private static final int LONGEST = 1 << 20;

  private final ObjectMapper json = Site.json();
  private final Map<String, FutureTask<byte[]>> kept = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, FutureTask<byte[]>> eldest) {
      return size() > MOST;
    }
  };
  private String revision = "";

  /** Answers as JSON. Whoever waits for another's answer holds no view of the case meanwhile. */
  void answer(Context context, Ledger ledger, Function<CaseView, ?> answer) {
    String question = context.path() + "?" + Objects.toString(context.queryString(), "");
    FutureTask<byte[]> mine = new FutureTask<>(() -> {
      try (CaseView view = ledger.view()) {
        return json.writeValueAsBytes(answer.apply(view));
      }
    });
    FutureTask<byte[]> first = first(now(ledger), question, mine);
    first.run(); // does nothing where another has begun it
    byte[] body = of(question, first);
    if (body.length > LONGEST) {
      forget(question, first);
    }
    context.contentType(ContentType.APPLICATION_JSON).result(body);
  }

  private static String now(Ledger ledger) {
    try (CaseView view = ledger.view()) {
      return view.revision();
    }
  }

  private synchronized FutureTask<byte[]> first(String now, String question, FutureTask<byte[]> mine) {
    if (!revision.equals(now)) {
      kept.clear();
      revision = now;
    }
    FutureTask<byte[]> before = kept.putIfAbsent(question, mine);
    return before == null ? mine : before;
  }

  private synchronized void forget(String question, FutureTask<byte[]> answer) {
    kept.remove(question, answer);
  }

  private byte[] of(String question, FutureTask<byte[]> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The workbench is closing", e);
    } catch (ExecutionException e) {
      forget(question, answer);
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException("An answer can't be written as JSON", e.getCause());
    }
  }
}
