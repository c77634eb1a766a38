package org.casus.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Adds reports to an open case as a page does, and waits for what comes of it. */
final class Adder {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private final OpenCase open;

  Adder(OpenCase open) {
    this.open = open;
  }

  /** Sends files by name, with the same date each. */
  HttpResponse<String> files(Map<String, byte[]> files, String published) throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = file.getKey().replace("\"", "%22");
      body.writeBytes(("--xx\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      body.writeBytes(file.getValue());
      body.writeBytes(("\r\n--xx\r\nContent-Disposition: form-data; name=\"published\"\r\n\r\n" + published + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes("--xx--\r\n".getBytes(StandardCharsets.UTF_8));
    return client.send(HttpRequest.newBuilder(URI.create(open.address() + "/api/v1/intake/files")).header("X-Casus-Token", open.token())
        .header("Content-Type", "multipart/form-data; boundary=xx").POST(BodyPublishers.ofByteArray(body.toByteArray())).build(), BodyHandlers.ofString());
  }

  /** Waits for the job that an answer names: its state at the end. */
  JsonNode end(HttpResponse<String> started) throws IOException, InterruptedException {
    if (started.statusCode() != 202) {
      throw new AssertionError(started.statusCode() + " " + started.body());
    }
    String id = JSON.readTree(started.body()).get("id").asText();
    while (true) {
      JsonNode state = JSON.readTree(open.get("/api/v1/jobs/" + id).body());
      if (!state.get("stage").asText().matches("waiting|running")) {
        return state;
      }
      Thread.sleep(200);
    }
  }

  /** What came of a job that an answer names. */
  JsonNode added(HttpResponse<String> started) throws IOException, InterruptedException {
    JsonNode state = end(started);
    if (!state.get("stage").asText().equals("done")) {
      throw new AssertionError(state.toString());
    }
    return JSON.readTree(open.get("/api/v1/intake/" + state.get("id").asText()).body());
  }
}
