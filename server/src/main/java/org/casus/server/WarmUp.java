package org.casus.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.casus.server.http.Modules;
import org.casus.server.http.Site;

/**
 * The first visitor: it fetches what the first page will fetch while the analyst still opens her browser, so that she does
 * not wait for classes to be loaded, answers to be found and files to be packed. Only at a workbench that is this computer's
 * own; one for a team runs long. Thread-safe.
 */
final class WarmUp implements AutoCloseable {
  private static final int PATIENCE = 10_000;

  /** What the view of incidents asks first; and a filter by names, for which the registers have to be read. */
  private static final List<String> QUESTIONS = List.of("/incidents?skip=0&most=50&maybe=false", "/tallies/bars", "/tallies/places",
      "/incidents?most=0&place=nowhere&doer=nobody");

  private final Thread thread;

  private WarmUp(Thread thread) {
    this.thread = thread;
  }

  /** Begins, in a thread of its own. */
  static WarmUp begin(Settings settings, int port) {
    Thread thread = new Thread(() -> visit("http://" + settings.host() + ":" + port), "warm-up");
    thread.setDaemon(true);
    if (settings.users() == null && settings.tls() == null) {
      thread.start();
    }
    return new WarmUp(thread);
  }

  private static void visit(String workbench) {
    try {
      Stream<String> questions = QUESTIONS.stream().map(question -> Site.API + question);
      Stream<String> files = Stream.concat(Stream.of("/", "/assets/app/casus.css", "/assets/vendor/countries-50m.json"), Modules.ALL.stream());
      for (String path : Stream.concat(questions, files).toList()) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        fetch(workbench + path);
      }
    } catch (IOException e) {
      // whoever comes next is told what is wrong
    }
  }

  private static void fetch(String address) throws IOException {
    HttpURLConnection call = (HttpURLConnection) URI.create(address).toURL().openConnection();
    call.setConnectTimeout(PATIENCE);
    call.setReadTimeout(PATIENCE);
    call.setRequestProperty("Accept-Encoding", "gzip");
    try (InputStream in = call.getInputStream()) {
      in.readAllBytes();
    }
  }

  /** Ends it; what it is just fetching is waited for. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
