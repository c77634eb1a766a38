package org.casus.server.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.Nullable;

/** Fetches what stands at an address, behind a {@link Guard} that every redirect passes too. Thread-safe. */
public final class Fetcher {
  private static final int BUFFER = 1 << 14;

  private final Guard guard;
  private final FetchLimits limits;
  private final SSLContext trust;
  private final String agent;

  /** What came of one call: a redirect, or what was there. */
  private record Step(@Nullable String onward, byte[] bytes) {}

  Fetcher(Guard guard, FetchLimits limits, SSLContext trust, String version) {
    this.guard = guard;
    this.limits = limits;
    this.trust = trust;
    this.agent = "Casus/" + version.replaceAll("[^A-Za-z0-9.-]", "") + " (reads reports that an analyst names)";
  }

  /**
   * A fetcher from the open internet.
   *
   * @param version of Casus, which it names to the sites
   */
  public static Fetcher openInternet(String version) {
    return new Fetcher(Guard.openInternet(), FetchLimits.standard(), SSLContexts.createSystemDefault(), version);
  }

  /**
   * Fetches what stands at an address.
   *
   * @throws RefusedAddressException when it may not be fetched, or what is there could not be
   */
  public Fetched fetch(String written) throws RefusedAddressException {
    Instant end = Instant.now().plus(limits.whole());
    WebAddress address = WebAddress.of(written);
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      Step step = step(address, end);
      if (step.onward() == null) {
        return new Fetched(address.uri().toString(), FileNames.of(address.uri()), step.bytes());
      }
      address = onward(address, step.onward());
    }
    throw new RefusedAddressException("\"" + written.strip() + "\" redirects more than " + limits.redirects() + " times. Give the address where the page stands at last.");
  }

  private static WebAddress onward(WebAddress from, String to) throws RefusedAddressException {
    try {
      WebAddress next = WebAddress.of(from.uri().resolve(to).toString());
      if (from.tls() && !next.tls()) {
        throw new RefusedAddressException("\"" + from.uri() + "\" redirects from https to http, where anybody on the way could change the page. Save the page and add the file.");
      }
      return next;
    } catch (IllegalArgumentException e) {
      throw new RefusedAddressException("\"" + from.uri() + "\" redirects to what is no address.");
    }
  }

  private Step step(WebAddress address, Instant end) throws RefusedAddressException {
    InetAddress pinned = guard.pin(address);
    HttpGet get = new HttpGet(address.uri());
    get.setHeader("Accept", "text/html, application/pdf, text/plain, */*;q=0.5");
    ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    try (CloseableHttpClient client = PinnedClient.of(address.host(), pinned, trust, limits, agent)) {
      watch.schedule(get::cancel, Math.max(1, Duration.between(Instant.now(), end).toMillis() + 1), TimeUnit.MILLISECONDS);
      try {
        return client.execute(get, response -> answer(address.uri(), response));
      } catch (RefusedInside e) {
        throw e.refused;
      } catch (IOException | RuntimeException e) {
        throw failed(address, e, !Instant.now().isBefore(end));
      }
    } catch (IOException e) {
      throw failed(address, e, false);
    } finally {
      watch.shutdownNow();
    }
  }

  private RefusedAddressException failed(WebAddress address, Exception e, boolean late) {
    String why = late ? "it took longer than " + limits.whole().toSeconds() + " seconds"
        : e instanceof SSLException ? "its certificate or its encryption is not good: " + e.getMessage()
        : e instanceof java.net.SocketTimeoutException ? "nothing came for " + limits.silence().toSeconds() + " seconds"
        : String.valueOf(e.getMessage());
    return new RefusedAddressException("\"" + address.uri() + "\" could not be fetched (" + why + "). Save the page and add the file.");
  }

  private Step answer(URI address, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    Header location = response.getFirstHeader("Location");
    if (status >= 300 && status < 400 && status != 304 && location != null) {
      return new Step(location.getValue(), new byte[0]);
    }
    if (status != 200) {
      throw new RefusedInside("\"" + address + "\" answered " + status + ". Check the address; a page behind a password is not fetched: save it and add the file.");
    }
    HttpEntity entity = response.getEntity();
    return new Step(null, entity == null ? new byte[0] : bytes(address, entity));
  }

  private byte[] bytes(URI address, HttpEntity entity) throws IOException {
    InputStream in = entity.getContent();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
      if (out.size() > limits.bytes()) {
        throw new RefusedInside("\"" + address + "\" holds more than " + (limits.bytes() >> 20) + " MB; that is the most that is fetched. Save it and add the file.");
      }
    }
    return out.toByteArray();
  }

  /** Carries a refusal through the client. */
  private static final class RefusedInside extends IOException {
    private static final long serialVersionUID = 1L;
    private final RefusedAddressException refused;

    RefusedInside(String message) {
      super(message);
      refused = new RefusedAddressException(message);
    }
  }
}
