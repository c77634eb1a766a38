package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports come from hostile places: whatever stands in their titles, texts, names and marks is shown as text and never runs. */
class HostileTextTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String IMAGE = "<img src=x onerror=\"window.__ran=1;alert(1)\">";
  private static final String SCRIPT = "<script>window.__ran=2;alert(2)</script>";

  @TempDir Path folder = Path.of("");
  private final List<String> troubles = new ArrayList<>();

  private static Map<String, byte[]> reports() {
    String sentence = "On 12 March 2021 Kataib Hezbollah fired three rockets at the " + IMAGE + " Ain al-Asad base in Iraq.";
    Map<String, String> reports = new LinkedHashMap<>();
    reports.put("<img src=x onerror=window.__ran=3>.txt", IMAGE + " Rocket attack\n\nBy " + IMAGE + "\n\n" + sentence + " " + SCRIPT + " Iran denied involvement in the attack " + SCRIPT + ".\n");
    reports.put("'-alert(4)-'.html", "<html><head><title>&lt;script&gt;window.__ran=4;alert(4)&lt;/script&gt; Attack</title><meta name=author content='&lt;svg onload=window.__ran=5&gt;'>"
        + "<meta property='og:site_name' content='\"&gt;&lt;script&gt;window.__ran=6&lt;/script&gt;'><link rel=canonical href='javascript:window.__ran=7'></head><body><article><h1>&lt;script&gt;window.__ran=4&lt;/script&gt; Attack</h1>"
        + "<p>" + sentence.replace("<", "&lt;").replace(">", "&gt;") + " <a href='javascript:window.__ran=8'>Iran denied involvement</a>.</p><script>window.__ran=9</script></article></body></html>");
    reports.put("mail\" onmouseover=\"window.__ran=10.eml", "From: \"<img src=x onerror=window.__ran=11>\" <a@news.example>\nSubject: <img src=x onerror=window.__ran=12>\nDate: Sat, 13 Mar 2021 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n" + sentence + "\n");
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    reports.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  @Test
  void nothingOfAReportRunsInAnyView() throws Exception {
    Assumptions.assumeTrue(Files.exists(CHROMIUM), "there is no browser here");
    try (OpenCase open = OpenCase.examples(folder, Settings.local(0).audited(folder.resolve("audit.jsonl")));
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
      Page page = watched(browser);
      page.navigate(open.address() + "/add");
      page.setInputFiles("input[type=file]", reports().entrySet().stream().map(each -> new FilePayload(each.getKey(), "application/octet-stream", each.getValue())).toArray(FilePayload[]::new));
      harmless(page, "the list of files", "onerror=window.__ran=3");
      page.click("text=Add 3 files");
      page.waitForSelector(".result", new Page.WaitForSelectorOptions().setTimeout(240_000));
      harmless(page, "what came of it", "onerror=");
      JsonNode added = new com.fasterxml.jackson.databind.ObjectMapper().readTree(open.get("/api/v1/intake/job-1").body());
      assertEquals(3, added.get("reports").size(), added.toString());
      views(page, open, added);
      assertEquals(List.of(), troubles);
    }
  }

  private void views(Page page, OpenCase open, JsonNode added) {
    see(page, open.address() + "/incidents?from=2021-03-12&to=2021-03-12", "rocket");
    see(page, open.address() + "/reports", "onerror=");
    see(page, open.address() + "/reports?words=onerror", "onerror=");
    see(page, open.address() + "/add", "Add");
    see(page, open.address() + "/audit", "added");
    assertTrue(!added.get("fresh").isEmpty(), added.toString());
    added.get("fresh").forEach(line -> see(page, open.address() + "/incidents?open=" + line.get("id").asText(), line.get("act").asText()));
    added.get("reports").forEach(report -> see(page, open.address() + "/reports/" + report.get("id").asText(), "onerror="));
    see(page, open.address() + "/incidents?text=%3Cimg%20src=x%20onerror=window.__ran=13%3E&place=%3Cscript%3Ewindow.__ran=14%3C/script%3E", "__ran=1");
    see(page, open.address() + "/reports/%3Cimg%20src=x%20onerror=window.__ran=15%3E", "__ran=15");
  }

  private Page watched(Browser browser) {
    Page page = browser.newPage();
    page.onDialog(dialog -> {
      troubles.add("a dialog opened: " + dialog.message());
      dialog.dismiss();
    });
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy") || message.text().contains("Content-Security-Policy")) {
        troubles.add("the browser had to stop something: " + message.text());
      }
    });
    page.onPageError(error -> troubles.add("a script of the page broke: " + error));
    return page;
  }

  private void see(Page page, String address, String words) {
    page.navigate(address);
    harmless(page, address, words);
  }

  /** The words are there, as words; no script ran, and nothing on the page could run one. */
  private void harmless(Page page, String where, String words) {
    page.waitForFunction("words => document.body.innerText.toLowerCase().includes(words.toLowerCase()) || [...document.querySelectorAll('input')].some(each => each.value.includes(words))", words, new Page.WaitForFunctionOptions().setTimeout(20_000));
    page.waitForTimeout(400);
    assertEquals("undefined", page.evaluate("typeof window.__ran"), where);
    assertEquals(List.of(), page.evaluate("""
        () => [...document.querySelectorAll('body *')].filter(each => ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED'].includes(each.tagName)
          || [...each.attributes].some(one => /^on/i.test(one.name) || /^\\s*(javascript|data|vbscript):/i.test(one.value) && ['href', 'src', 'action', 'formaction'].includes(one.name))
          || each.tagName === 'IMG' && each.getAttribute('src') === 'x').map(each => each.outerHTML.slice(0, 200))"""), where);
  }

  @Test
  void everyAnswerCarriesTheHeadersThatHoldTheBrowserBack() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      for (String path : new String[] {"/", "/incidents", "/reports/none", "/api/v1/incidents", "/api/v1/none", "/assets/app/main.js", "/none", "/add"}) {
        HttpResponse<String> answer = open.get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self' 'sha256-") && policy.contains("style-src 'self';") && policy.contains("frame-ancestors 'none'")
            && policy.contains("base-uri 'none'") && policy.contains("form-action 'self'") && !policy.contains("unsafe"), path + " " + policy);
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""), path);
        assertEquals("same-origin", answer.headers().firstValue("Referrer-Policy").orElse(""), path);
        assertEquals("same-origin", answer.headers().firstValue("Cross-Origin-Opener-Policy").orElse(""), path);
        assertEquals("same-origin", answer.headers().firstValue("Cross-Origin-Resource-Policy").orElse(""), path);
        assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
        assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty(), path);
      }
    }
  }
}
