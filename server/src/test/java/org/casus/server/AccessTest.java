package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import at.favre.lib.crypto.bcrypt.BCrypt;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.server.access.Tls;
import org.casus.server.fetch.Certificate;
import org.casus.server.http.Role;
import org.casus.server.http.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Signing in, roles, sessions, and what keeps other sites and strangers out, over real HTTP. */
class AccessTest {
  private static final String PASSWORD = "four words that rhyme";
  private static final String HASH = BCrypt.withDefaults().hashToString(10, PASSWORD.toCharArray());

  @TempDir Path folder = Path.of("");

  private Path users() throws IOException {
    return Files.writeString(folder.resolve("users.yaml"), """
        - {name: rita, hash: "%1$s", role: reader}
        - {name: ana, hash: "%1$s", role: analyst, cases: [examples, other]}
        - {name: edda, hash: "%1$s", role: editor}
        - {name: otto, hash: "%1$s", role: editor, cases: [other]}
        """.formatted(HASH));
  }

  private OpenCase open() throws IOException {
    return OpenCase.examples(folder, new Settings("127.0.0.1", 0, "-", users(), List.of("casus.example"), null, false, folder.resolve("audit.jsonl")));
  }

  private Browser signedIn(OpenCase open, String name) throws Exception {
    Browser browser = new Browser(open.address());
    HttpResponse<String> answer = browser.signIn(name, PASSWORD);
    assertEquals(303, answer.statusCode(), answer.body());
    assertEquals("/reports", answer.headers().firstValue("Location").orElse(""));
    return browser;
  }

  @Test
  void everyRouteIsHeldAgainstEveryRole() throws Exception {
    try (OpenCase open = open()) {
      Map<Role, Browser> browsers = new HashMap<>(Map.of(Role.ANYONE, new Browser(open.address())));
      browsers.put(Role.READER, signedIn(open, "rita"));
      browsers.put(Role.ANALYST, signedIn(open, "ana"));
      browsers.put(Role.EDITOR, signedIn(open, "edda"));
      assertTrue(open.workbench().routes().size() > 10, "there are few routes");
      for (Route route : open.workbench().routes()) {
        for (Map.Entry<Role, Browser> each : browsers.entrySet()) {
          String what = route.method() + " " + route.path() + " by " + each.getKey();
          Browser browser = each.getValue();
          String path = "/api/v1" + route.path().replaceAll("\\{[^}]+}", "none");
          int status = browser.call(route.method().name(), path, browser.token(), "{}").statusCode();
          boolean may = each.getKey().may(route.needs());
          assertEquals(may, status != 401 && status != 403, what + ": " + status);
          assertFalse(each.getKey() == Role.ANYONE && may, "anybody may " + what);
          if (!route.method().name().equals("GET")) {
            assertEquals(each.getKey() == Role.ANYONE ? 401 : 403, browser.call(route.method().name(), path, "f".repeat(64), "{}").statusCode(), what + " with a foreign token");
          }
        }
      }
    }
  }

  @Test
  void pagesLeadStrangersToTheDoorAndTheApiSaysSo() throws Exception {
    try (OpenCase open = open()) {
      Browser stranger = new Browser(open.address());
      HttpResponse<String> page = stranger.get("/incidents?type=ASSAULT");
      assertEquals(302, page.statusCode());
      assertEquals("/sign-in?to=%2Fincidents%3Ftype%3DASSAULT", page.headers().firstValue("Location").orElse(""));
      assertFalse(page.body().contains("casus-token"), page.body());
      assertEquals(401, stranger.get("/api/v1/incidents").statusCode());
      HttpResponse<String> door = stranger.get("/sign-in?to=https://evil.example/");
      assertTrue(door.body().contains("name=\"to\" value=\"/\""), door.body());
      assertTrue(stranger.get("/sign-in?to=//evil.example/").body().contains("name=\"to\" value=\"/\""));
      assertTrue(stranger.get("/sign-in?to=/reports%22%3E%3Cscript%3E").body().contains("value=\"/reports&#34;"), "escaped");
    }
  }

  @Test
  void aSessionHasAnIdOfItsOwnAndEnds() throws Exception {
    try (OpenCase open = open()) {
      Browser browser = signedIn(open, "ana");
      String first = browser.cookies().getOrDefault("casus", "");
      assertTrue(first.matches("[0-9a-f]{64}"), first);
      String token = browser.token();
      assertNotEquals(first, token);
      browser.signIn("ana", PASSWORD);
      assertNotEquals(first, browser.cookies().get("casus"), "a new id at sign-in");
      assertNotEquals(token, browser.token(), "a new token at sign-in");
      Browser old = new Browser(open.address());
      old.cookies().put("casus", first);
      assertEquals(401, old.get("/api/v1/reports").statusCode(), "the old session goes on");
      Browser thief = new Browser(open.address());
      thief.cookies().putAll(browser.cookies());
      assertEquals(303, browser.form("/sign-out", Map.of("token", browser.token())).statusCode());
      assertEquals(401, browser.get("/api/v1/reports").statusCode());
      assertEquals(401, thief.get("/api/v1/reports").statusCode());
    }
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
    try (OpenCase open = open()) {
      Browser browser = new Browser(open.address());
      String cookie = browser.signIn("ana", PASSWORD).headers().allValues("set-cookie").stream().filter(each -> each.startsWith("casus=")).findFirst().orElseThrow();
      assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), cookie);
      String door = browser.get("/sign-in").headers().allValues("set-cookie").stream().filter(each -> each.startsWith("casus-door=")).findFirst().orElseThrow();
      assertTrue(door.contains("HttpOnly") && door.contains("SameSite=Strict"), door);
      assertFalse(cookie.contains("Secure"), cookie);
    }
  }

  @Test
  void knownAndUnknownNamesAreAnsweredAlike() throws Exception {
    try (OpenCase open = open()) {
      HttpResponse<String> known = new Browser(open.address()).signIn("ana", "wrong");
      HttpResponse<String> unknown = new Browser(open.address()).signIn("nobody", "wrong");
      assertEquals(401, known.statusCode());
      assertEquals(401, unknown.statusCode());
      assertEquals(known.body().replaceAll("[0-9a-f]{64}", ""), unknown.body().replaceAll("[0-9a-f]{64}", ""));
      assertEquals(401, new Browser(open.address()).signIn("ana", PASSWORD + "x".repeat(80)).statusCode());
      assertEquals(401, new Browser(open.address()).signIn("ana", "").statusCode());
      int last = 0;
      for (int i = 0; i < 6; i++) {
        last = new Browser(open.address()).signIn("nobody", "wrong").statusCode();
      }
      assertEquals(429, last, "tries are not slowed down");
    }
  }

  @Test
  void aFormOfAnotherSiteSignsNobodyIn() throws Exception {
    try (OpenCase open = open()) {
      Map<String, String> fields = Map.of("name", "ana", "password", PASSWORD, "token", "0".repeat(64));
      assertEquals(403, new Browser(open.address()).form("/sign-in", fields).statusCode());
      Browser foreign = new Browser(open.address()).with("Origin", "https://evil.example");
      assertEquals(403, foreign.signIn("ana", PASSWORD).statusCode());
      assertEquals(403, new Browser(open.address()).with("Origin", "null").signIn("ana", PASSWORD).statusCode());
      assertEquals(303, new Browser(open.address()).with("Origin", open.address()).signIn("ana", PASSWORD).statusCode());
    }
  }

  @Test
  void theDoorOpensAlsoToWhoIsSignedIn() throws Exception {
    try (OpenCase open = open()) {
      Browser ana = signedIn(open, "ana");
      String session = ana.cookies().getOrDefault("casus", "");
      ana.cookies().remove("casus"); // the browser kept it back when it followed a link from elsewhere
      Matcher token = Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"").matcher(ana.get("/sign-in?to=/reports").body());
      assertTrue(token.find());
      ana.cookies().put("casus", session);
      assertEquals(303, ana.form("/sign-in", Map.of("name", "ana", "password", PASSWORD, "token", token.group(1), "to", "/reports")).statusCode());
      assertEquals(403, ana.form("/sign-in", Map.of("name", "ana", "password", PASSWORD, "token", ana.token())).statusCode(), "the token of the pages opens the door");
      assertEquals(401, new Browser(open.address()).get("/api/v1/reports").statusCode());
    }
  }

  @Test
  void namesTooLongForAnybodyAreNotRemembered() throws Exception {
    Settings settings = new Settings("127.0.0.1", 0, "-", users(), List.of("casus.example"), null, true, folder.resolve("audit.jsonl"));
    try (OpenCase open = OpenCase.examples(folder, settings)) {
      int last = 0;
      for (int i = 0; i < 11; i++) {
        last = new Browser(open.address()).with("X-Forwarded-For", "203.0.113." + i).signIn(i + "x".repeat(100_000), "wrong").statusCode();
        assertEquals(i < 10 ? 401 : 429, last, "try " + i);
      }
      assertEquals(303, new Browser(open.address()).with("X-Forwarded-For", "203.0.113.99").signIn("ana", PASSWORD).statusCode());
    }
  }

  @Test
  void whatIsTakenOutIsNotedAsSuch() throws Exception {
    try (OpenCase open = open()) {
      Browser ana = signedIn(open, "ana");
      String token = ana.token();
      assertEquals(200, ana.call("POST", "/api/v1/brief/md", token, "{\"sections\":[\"takeaways\"]}").statusCode());
      assertEquals(400, ana.call("POST", "/api/v1/brief/fax", token, "{}").statusCode());
      String report = new ObjectMapper().readTree(ana.get("/api/v1/reports").body()).findPath("id").asText();
      assertEquals(200, ana.get("/api/v1/reports/" + report + "/annotation").statusCode());
      assertEquals(200, ana.get("/api/v1/exports/kml/zip").statusCode());
      String job = new ObjectMapper().readTree(ana.call("POST", "/api/v1/measure", token, "{\"analyses\":[\"tempo\"]}").body()).get("job").asText();
      while (ana.get("/api/v1/measure/" + job).statusCode() != 200) {
        assertFalse(ana.get("/api/v1/jobs/" + job).body().contains("failed"), ana.get("/api/v1/jobs/" + job).body());
        Thread.sleep(200);
      }
      String plot = new ObjectMapper().readTree(ana.get("/api/v1/measure/" + job).body()).findPath("plots").findPath("id").asText();
      for (String file : List.of("findings.json", "findings.html", "plan.yaml", "plots/" + plot + ".svg", "plots/" + plot + ".csv")) {
        assertEquals(200, ana.get("/api/v1/measure/" + job + "/" + file).statusCode(), file);
      }
      ana.with("Sec-Fetch-Dest", "image").get("/api/v1/measure/" + job + "/plots/" + plot + ".svg?shown");
      List<String> exported = Files.readAllLines(folder.resolve("audit.jsonl")).stream().filter(line -> line.contains("\"exported\"")).toList();
      List<String> what = List.of("POST /brief/md", "GET /reports/" + report + "/annotation", "GET /exports/kml/zip", "/findings.json", "/findings.html", "/plan.yaml", ".svg", ".csv");
      assertEquals(what.size(), exported.size(), exported.toString());
      what.forEach(each -> assertTrue(exported.stream().anyMatch(line -> line.contains(each)), each + " in " + exported));
      assertTrue(Files.readString(folder.resolve("audit.jsonl")).contains("\"changed\",\"about\":\"POST /brief/fax\""), "refused");
    }
  }

  @Test
  void whatCannotBeNotedIsToldAndNotCalledUndone() throws Exception {
    try (OpenCase open = OpenCase.examples(folder, Settings.local(0).audited(folder.resolve("trail.jsonl")))) {
      String incident = new ObjectMapper().readTree(open.get("/api/v1/incidents").body()).get("lines").get(0).get("id").asText();
      Files.createDirectory(folder.resolve("trail.jsonl"));
      HttpResponse<String> answer = open.post("/api/v1/judgements", "{\"rules\":\"accept\",\"ids\":[\"" + incident + "\"]}");
      assertEquals(500, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("audit trail") && answer.body().contains("may have been done") && !answer.body().contains(folder.toString()), answer.body());
      assertTrue(open.get("/api/v1/judgements").body().contains("accept"), "the ruling stands");
    }
  }

  @Test
  void aCaseIsShownToThoseAlone() throws Exception {
    try (OpenCase open = open()) {
      Browser otto = new Browser(open.address());
      assertEquals(403, otto.signIn("otto", PASSWORD).statusCode());
      assertEquals(401, otto.get("/api/v1/reports").statusCode());
    }
  }

  @Test
  void whoIsTakenOutOfTheFileIsOut() throws Exception {
    try (OpenCase open = open()) {
      Browser ana = signedIn(open, "ana");
      Browser rita = signedIn(open, "rita");
      Path file = folder.resolve("users.yaml");
      Files.writeString(file, "- {name: ana, hash: \"" + HASH + "\", role: reader}\n");
      Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 5000));
      assertEquals(401, rita.get("/api/v1/reports").statusCode());
      assertEquals(200, ana.get("/api/v1/reports").statusCode());
      assertTrue(ana.get("/incidents").body().contains("content=\"reader\""));
    }
  }

  @Test
  void theTrailTellsWhoCameAndWhatWasRefusedButNoPassword() throws Exception {
    try (OpenCase open = open()) {
      Browser rita = signedIn(open, "rita");
      rita.get("/api/v1/audit?most=5");
      new Browser(open.address()).signIn("edda", "secret-that-is-wrong");
      new Browser(open.address()).signIn("my-password-by-mistake", "x");
      Browser edda = signedIn(open, "edda");
      String trail = edda.get("/api/v1/audit").body();
      for (String word : new String[] {"\"who\":\"rita\",\"what\":\"signed-in\"", "\"who\":\"rita\",\"what\":\"refused\",\"about\":\"GET /audit\"", "\"who\":\"edda\",\"what\":\"sign-in-failed\"", "\"who\":\"-\",\"what\":\"sign-in-failed\""}) {
        assertTrue(trail.contains(word), word + " in " + trail);
      }
      String file = Files.readString(folder.resolve("audit.jsonl"));
      assertEquals(5, file.lines().count());
      for (String secret : new String[] {PASSWORD, "secret-that-is-wrong", "my-password-by-mistake", HASH}) {
        assertFalse(trail.contains(secret) || file.contains(secret), secret);
      }
    }
  }

  @Test
  void foreignHostNamesAreRefused() throws Exception {
    try (OpenCase open = open()) {
      assertTrue(raw(open, "Host: evil.example").startsWith("HTTP/1.1 403"));
      assertTrue(raw(open, "Host: casus.example").startsWith("HTTP/1.1 302"));
      assertTrue(raw(open, "Host: evil.example\r\nX-Forwarded-Host: casus.example").startsWith("HTTP/1.1 403"), "believes a proxy that is not there");
    }
  }

  @Test
  void aProxyIsBelievedWhereThereIsOne() throws Exception {
    Settings settings = new Settings("127.0.0.1", 0, "-", users(), List.of("casus.example"), null, true, folder.resolve("audit.jsonl"));
    try (OpenCase open = OpenCase.examples(folder, settings)) {
      assertTrue(raw(open, "Host: backend\r\nX-Forwarded-Host: casus.example").startsWith("HTTP/1.1 302"));
      assertTrue(raw(open, "Host: backend\r\nX-Forwarded-Host: casus.example, evil.example").startsWith("HTTP/1.1 403"), "the nearest proxy counts");
      Browser browser = new Browser(open.address()).with("X-Forwarded-Proto", "https").with("X-Forwarded-For", "203.0.113.7");
      HttpResponse<String> answer = browser.signIn("ana", PASSWORD);
      assertTrue(answer.headers().allValues("set-cookie").stream().anyMatch(each -> each.startsWith("__Host-casus=") && each.contains("Secure")), answer.headers().toString());
      assertTrue(Files.readString(folder.resolve("audit.jsonl")).contains("203.0.113.7"));
    }
  }

  private static String raw(OpenCase open, String headers) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", open.workbench().port())) {
      socket.getOutputStream().write(("GET /incidents HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String refused(Executable call) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
  }

  @Test
  void tlsComesFromPemFiles() throws Exception {
    Certificate certificate = Certificate.of(folder, "dns:localhost,ip:127.0.0.1");
    Tls tls = new Tls(certificate.pem(folder.resolve("cert.pem")), certificate.key(folder.resolve("key.pem")));
    Settings settings = new Settings("127.0.0.1", 0, "-", users(), List.of("localhost"), tls, false, folder.resolve("audit.jsonl"));
    try (OpenCase open = OpenCase.examples(folder, settings)) {
      Browser browser = new Browser("https://localhost:" + open.workbench().port(), certificate.trust());
      HttpResponse<String> answer = browser.signIn("ana", PASSWORD);
      assertEquals(303, answer.statusCode());
      assertTrue(browser.cookies().containsKey("__Host-casus"), browser.cookies().toString());
      assertTrue(answer.headers().firstValue("Strict-Transport-Security").isPresent());
      assertEquals(200, browser.get("/api/v1/reports").statusCode());
    }
    Tls swapped = new Tls(folder.resolve("key.pem"), folder.resolve("cert.pem"));
    assertTrue(refused(swapped::factory).contains("--tls-"));
  }

  @Test
  void whatOthersCanReachNeedsUsers() throws Exception {
    for (String host : new String[] {"0.0.0.0", "::", "192.168.1.5"}) {
      assertTrue(refused(() -> new Settings(host, 0, "a", null, List.of("x"), null, false, null)).contains("--users"), host);
    }
    assertTrue(refused(() -> new Settings("127.0.0.1", 0, "a", null, List.of(), null, true, null)).contains("--users"));
    Path users = users();
    assertTrue(refused(() -> new Settings("0.0.0.0", 0, "a", users, List.of(), null, false, folder)).contains("--name"));
    assertTrue(refused(() -> new Settings("0.0.0.0", 0, "a", users, List.of("x"), null, false, null)).contains("--audit"));
  }
}
