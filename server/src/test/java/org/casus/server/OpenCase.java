package org.casus.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.corpus.Corpus;
import org.casus.corpus.Manifest;
import org.casus.desk.Registers;
import org.casus.knowledge.Knowledge;
import org.casus.ledger.Ledger;
import org.casus.pipeline.CaseRun;
import org.casus.pipeline.Filing;
import org.casus.server.http.Bench;
import org.casus.storage.SqlLedger;
import org.jspecify.annotations.Nullable;

/** A workbench open over a case of the project's example reports, with a client of it. Every test has a copy of its own. */
public final class OpenCase implements AutoCloseable {
  private static @Nullable Path read;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Ledger ledger;
  private final Workbench workbench;

  private OpenCase(Ledger ledger, Workbench workbench) {
    this.ledger = ledger;
    this.workbench = workbench;
  }

  /** Opens a copy of the case of the example reports, read once a process. */
  public static OpenCase examples(Path folder) throws IOException {
    Path copy = folder.resolve("examples.casus");
    Files.copy(examples(), copy);
    return open(copy, Settings.local(0));
  }

  /** Opens the workbench of a case. */
  public static OpenCase open(Path file, Settings settings) {
    Ledger ledger = Files.exists(file) ? SqlLedger.open(file) : SqlLedger.create(file);
    return new OpenCase(ledger, Workbench.open(settings, new Bench("examples", ledger, new Registers(Knowledge.shipped()), "test")));
  }

  /** The case of the example reports; not to be changed. */
  private static synchronized Path examples() throws IOException {
    if (read == null) {
      Path file = Files.createTempDirectory("casus-examples").resolve("read.casus");
      Knowledge knowledge = Knowledge.shipped();
      try (Ledger ledger = SqlLedger.create(file)) {
        new Filing(CaseRun.open(knowledge), ledger, "test", (name, tokens) -> {})
            .file(new Corpus(knowledge), List.of("../examples/reports"), Manifest.none(), 2);
      }
      read = file;
    }
    return read;
  }

  /** Where it is open. */
  public String address() {
    return "http://127.0.0.1:" + workbench.port();
  }

  /** Opens a copy of the case of the example reports as somebody wants it opened. */
  public static OpenCase examples(Path folder, Settings settings) throws IOException {
    Path copy = folder.resolve("examples.casus");
    Files.copy(examples(), copy);
    return open(copy, settings);
  }

  /** The workbench. */
  public Workbench workbench() {
    return workbench;
  }

  /** The case. */
  public Ledger ledger() {
    return ledger;
  }

  /** Asks for a path of the API. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString());
  }

  /** Sends JSON as a page of the workbench does. */
  public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create(address() + path)).header("X-Casus-Token", token())
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
  }

  /** Asks for a file. */
  public HttpResponse<byte[]> file(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofByteArray());
  }

  /** Sends JSON and gets a file. */
  public HttpResponse<byte[]> postForFile(String path, String json) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create(address() + path)).header("X-Casus-Token", token())
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofByteArray());
  }

  /** Listens to server-sent events until they end. */
  public String events(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create(address() + path)).header("Accept", "text/event-stream")
        .timeout(java.time.Duration.ofMinutes(5)).build(), BodyHandlers.ofString()).body();
  }

  /** The token that the page carries. */
  public String token() throws IOException, InterruptedException {
    Matcher found = Pattern.compile("casus-token\" content=\"([0-9a-f]+)\"").matcher(get("/").body());
    if (!found.find()) {
      throw new AssertionError("The page carries no token.");
    }
    return found.group(1);
  }

  @Override
  public void close() {
    workbench.close();
    ledger.close();
  }
}
