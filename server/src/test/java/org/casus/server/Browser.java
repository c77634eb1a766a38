package org.casus.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Somebody's browser as far as the doors of the workbench matter: it keeps cookies and follows nothing by itself. */
final class Browser {
  private final HttpClient client;
  private final String address;
  private final Map<String, String> cookies = new TreeMap<>();
  private final Map<String, String> always = new TreeMap<>();

  Browser(String address) {
    this(address, null);
  }

  Browser(String address, @Nullable SSLContext trust) {
    this.address = address;
    HttpClient.Builder builder = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER);
    this.client = trust == null ? builder.build() : builder.sslContext(trust).build();
  }

  /** Sends a header with every call. */
  Browser with(String header, String value) {
    always.put(header, value);
    return this;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
  }

  /** Calls with a token and JSON. */
  HttpResponse<String> call(String method, String path, String token, String json) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address + path)).header("X-Casus-Token", token).header("Content-Type", "application/json")
        .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
  }

  HttpResponse<String> form(String path, Map<String, String> fields) throws IOException, InterruptedException {
    String body = fields.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    return send(HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
  }

  /** Signs in as the page does. */
  HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
    return form("/sign-in", Map.of("token", found("name=\"token\" value=\"([0-9a-f]{64})\"", get("/sign-in").body()), "name", name, "password", password, "to", "/reports"));
  }

  /** The token of the page. */
  String token() throws IOException, InterruptedException {
    return found("casus-token\" content=\"([0-9a-f]+)\"", get("/incidents").body());
  }

  private static String found(String pattern, String page) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    return found.find() ? found.group(1) : "none";
  }

  private HttpResponse<String> send(HttpRequest.Builder call) throws IOException, InterruptedException {
    if (!cookies.isEmpty()) {
      call.header("Cookie", cookies.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("; ")));
    }
    always.forEach(call::header);
    HttpResponse<String> answer = client.send(call.build(), BodyHandlers.ofString());
    answer.headers().allValues("set-cookie").forEach(line -> {
      String[] pair = line.substring(0, line.indexOf(';')).split("=", 2);
      if (pair[1].isEmpty() || line.contains("Max-Age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    });
    return answer;
  }
}
