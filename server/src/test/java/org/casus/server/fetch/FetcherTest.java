package org.casus.server.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Fetching from servers of the test's own on this computer, some of them hostile. */
class FetcherTest {
  private static final FetchLimits SMALL = new FetchLimits(1 << 20, Duration.ofSeconds(3), Duration.ofSeconds(2), 5);

  @TempDir Path folder = Path.of("");
  private HttpServer server;
  private final AtomicInteger lookups = new AtomicInteger();
  private final AtomicInteger elsewhere = new AtomicInteger();
  private final AtomicReference<Headers> sent = new AtomicReference<>(new Headers());

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/report.txt", exchange -> {
      sent.set(exchange.getRequestHeaders());
      exchange.getResponseHeaders().add("Set-Cookie", "track=1");
      byte[] words = "A rocket hit a base.".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, words.length);
      exchange.getResponseBody().write(words);
      exchange.close();
    });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  /** Names stand for 127.0.0.2, which is allowed here, but the first look-up of a turncoat alone does. */
  private Fetcher fetcher(SSLContext trust, int... ports) {
    Set<Integer> allowed = new java.util.HashSet<>(Set.of(server.getAddress().getPort()));
    for (int port : ports) {
      allowed.add(port);
    }
    return new Fetcher(new Guard(host -> {
      int before = lookups.getAndIncrement();
      return new InetAddress[] {InetAddress.getByName(host.equals("turncoat.example") && before > 0 ? "127.0.0.3" : host.equals("inside.example") ? "10.0.0.1" : "127.0.0.2")};
    }, address -> address.getHostAddress().equals("127.0.0.2"), allowed), SMALL, trust, "1.2");
  }

  private Fetcher fetcher() {
    return fetcher(SSLContexts.createDefault());
  }

  private String at(String host, String path) {
    return "http://" + host + ":" + server.getAddress().getPort() + path;
  }

  private void redirects(String path, String to) {
    server.createContext(path, exchange -> {
      exchange.getResponseHeaders().add("Location", to);
      exchange.sendResponseHeaders(302, -1);
      exchange.close();
    });
  }

  @Test
  void aPageIsFetchedWithoutCookiesUnderOneName() throws Exception {
    redirects("/moved", "/report.txt");
    Fetched page = fetcher().fetch(at("news.example", "/moved"));
    assertEquals("A rocket hit a base.", new String(page.bytes(), StandardCharsets.UTF_8));
    assertEquals(at("news.example", "/report.txt"), page.address());
    assertEquals("news.example-report.txt", page.name());
    fetcher().fetch(at("news.example", "/report.txt"));
    assertNull(Objects.requireNonNull(sent.get()).getFirst("Cookie"));
    assertNull(Objects.requireNonNull(sent.get()).getFirst("Authorization"));
    assertEquals("Casus/1.2 (reads reports that an analyst names)", Objects.requireNonNull(sent.get()).getFirst("User-Agent"));
    assertEquals("news.example:" + server.getAddress().getPort(), sent.get().getFirst("Host"));
  }

  @Test
  void aNameIsLookedUpOnceForEachCall() throws Exception {
    HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.3", server.getAddress().getPort()), 0);
    other.createContext("/", exchange -> {
      elsewhere.incrementAndGet();
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
    });
    other.start();
    try {
      assertEquals(20, fetcher().fetch(at("turncoat.example", "/report.txt")).bytes().length);
      assertEquals(1, lookups.get());
      assertThrows(RefusedAddressException.class, () -> fetcher().fetch(at("turncoat.example", "/report.txt")));
      redirects("/again", at("turncoat.example", "/report.txt"));
      lookups.set(0);
      assertThrows(RefusedAddressException.class, () -> fetcher().fetch(at("turncoat.example", "/again")));
      assertEquals(0, elsewhere.get());
    } finally {
      other.stop(0);
    }
  }

  @Test
  void everyRedirectPassesTheGuard() {
    int n = 0;
    for (String to : new String[] {"http://127.0.0.1/", "http://169.254.169.254/latest/meta-data/", at("inside.example", "/"), "http://[::1]/",
        "file:///etc/passwd", "http://user:word@news.example/", "http://2130706433/", "http://news.example:22/", "//localhost/", "\\\\localhost\\share", "http://0177.0.0.1/"}) {
      String path = "/redirect" + n++;
      redirects(path, to);
      assertThrows(RefusedAddressException.class, () -> fetcher().fetch(at("news.example", path)), to);
    }
    redirects("/round", "/round");
    assertTrue(refused(() -> fetcher().fetch(at("news.example", "/round"))).contains("more than 5 times"));
  }

  @Test
  void endlessSlowAndSwollenBodiesEnd() throws Exception {
    server.createContext("/endless", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      pour(exchange.getResponseBody(), new byte[1 << 16], 0);
    });
    server.createContext("/slow", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      pour(exchange.getResponseBody(), new byte[1], 300);
    });
    server.createContext("/silent", exchange -> sleep(8000));
    byte[] bomb = bomb();
    server.createContext("/bomb", exchange -> {
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(200, bomb.length);
      exchange.getResponseBody().write(bomb);
      exchange.close();
    });
    for (String[] each : new String[][] {{"/endless", "more than 1 MB"}, {"/slow", "longer than 3 seconds"}, {"/silent", "nothing came for 2 seconds"}, {"/bomb", "more than 1 MB"}}) {
      long began = System.nanoTime();
      String refused = refused(() -> fetcher().fetch(at("news.example", each[0])));
      assertTrue(refused.contains(each[1]), refused);
      assertTrue(System.nanoTime() - began < Duration.ofSeconds(6).toNanos(), each[0] + " took too long");
    }
  }

  private static String refused(Executable call) {
    return String.valueOf(assertThrows(RefusedAddressException.class, call).getMessage());
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      for (int i = 0; i < 200; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    return out.toByteArray();
  }

  private static void pour(OutputStream out, byte[] drop, long pause) {
    try {
      while (true) {
        out.write(drop);
        out.flush();
        sleep(pause);
      }
    } catch (IOException e) {
      // the client has gone, as it should
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theCertificateIsHeldAgainstTheName() throws Exception {
    Certificate certificate = Certificate.of(folder, "dns:news.example");
    HttpsServer safe = HttpsServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
    safe.setHttpsConfigurator(new HttpsConfigurator(certificate.server()));
    safe.createContext("/", exchange -> {
      exchange.sendResponseHeaders(200, 3);
      exchange.getResponseBody().write(new byte[] {'y', 'e', 's'});
      exchange.close();
    });
    safe.start();
    int port = safe.getAddress().getPort();
    try {
      assertArrayEquals("yes".getBytes(StandardCharsets.UTF_8), fetcher(certificate.trust(), port).fetch("https://news.example:" + port + "/").bytes());
      assertTrue(refused(() -> fetcher(certificate.trust(), port).fetch("https://other.example:" + port + "/")).contains("certificate"));
      assertThrows(RefusedAddressException.class, () -> fetcher(SSLContexts.createDefault(), port).fetch("https://news.example:" + port + "/"));
      safe.createContext("/down", exchange -> {
        exchange.getResponseHeaders().add("Location", at("news.example", "/report.txt"));
        exchange.sendResponseHeaders(301, -1);
        exchange.close();
      });
      assertTrue(refused(() -> fetcher(certificate.trust(), port).fetch("https://news.example:" + port + "/down")).contains("from https to http"));
    } finally {
      safe.stop(0);
    }
  }
}
