package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of the workbench in a real browser: each does what it says and nothing else, however quickly it is pressed. */
class KeysTest {
  private static final int SETTLED = 400;

  @TempDir Path folder = Path.of("");

  private static JsonNode json(OpenCase open, String path) throws Exception {
    return new ObjectMapper().readTree(open.get("/api/v1" + path).body());
  }

  private static Page queue(Chromium chromium, OpenCase open, String kind) {
    Page page = chromium.page(1280, 900, ColorScheme.LIGHT);
    page.navigate(open.address() + "/review?kind=" + kind);
    page.waitForSelector(".card .tools");
    return page;
  }

  private static List<Request> changes(Page page) {
    List<Request> changes = new ArrayList<>();
    page.onRequest(request -> {
      if (!request.method().equals("GET")) {
        changes.add(request);
      }
    });
    return changes;
  }

  @Test
  void theLetterAfterGNamesAViewAndRulesNothing() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); Chromium chromium = new Chromium()) {
      for (String[] each : new String[][] {{"a", "**/add"}, {"m", "**/measure*"}, {"r", "**/reports"}, {"c", "**/count*"}}) {
        Page page = queue(chromium, open, "new");
        List<Request> changes = changes(page);
        page.keyboard().press("g");
        page.keyboard().press(each[0]);
        page.waitForURL(each[1]);
        assertEquals(List.of(), changes, "g " + each[0]);
      }
      Page page = queue(chromium, open, "new");
      page.keyboard().press("a");
      page.waitForSelector(".message >> text=Accepted");
      page.keyboard().press("g");
      page.keyboard().press("u");
      page.waitForTimeout(SETTLED);
      assertEquals(1, json(open, "/judgements").size(), "g u takes nothing back");
      page = queue(chromium, open, "new");
      page.keyboard().press("g");
      page.keyboard().press("Shift");
      page.keyboard().press("j");
      page.keyboard().press("a");
      page.waitForSelector(".message >> text=Accepted");
      assertEquals(2, json(open, "/judgements").size(), "only the letter that follows g is of it");
    }
  }

  @Test
  void aSecondKeyRulesNothingTwiceAndALateAnswerPullsNobodyBack() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); Chromium chromium = new Chromium()) {
      Page page = queue(chromium, open, "new");
      List<Route> held = new ArrayList<>();
      page.route("**/api/v1/judgements", held::add);
      String first = page.locator(".queue [aria-current]").innerText();
      page.keyboard().press("a");
      page.keyboard().press("a");
      page.keyboard().press("c");
      page.waitForTimeout(SETTLED);
      assertEquals(1, held.size(), "two quick keys, one ruling");
      assertEquals(0, page.locator(".ruling").count(), "no form opens on what is being ruled on");
      page.keyboard().press("j");
      page.keyboard().press("j");
      page.keyboard().press("c");
      page.waitForSelector(".ruling");
      String at = page.url();
      held.get(0).resume();
      page.waitForSelector(".message >> text=Accepted");
      page.waitForTimeout(SETTLED);
      assertEquals(at, page.url(), "she stays where she has gone");
      assertEquals(1, page.locator(".ruling").count(), "her form stays open");
      page.keyboard().press("Escape");
      page.unroute("**/api/v1/judgements");
      assertEquals(1, json(open, "/judgements").size());
      String second = page.locator(".queue [aria-current]").innerText();
      assertNotEquals(first, second);
      page.keyboard().press("a");
      page.keyboard().press("a");
      page.waitForFunction("words => document.querySelector('.queue [aria-current]').innerText !== words", second);
      page.waitForTimeout(2 * SETTLED);
      List<String> ids = new ArrayList<>();
      json(open, "/judgements").forEach(each -> ids.add(each.get("words").asText()));
      assertEquals(ids.size(), ids.stream().distinct().count(), "no item is accepted twice: " + ids);
      assertTrue(ids.size() >= 2, ids.toString());
    }
  }

  @Test
  void acceptInThePaneOfAnIncidentIsSentOnce() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); Chromium chromium = new Chromium()) {
      Page page = chromium.page(1280, 900, ColorScheme.LIGHT);
      JsonNode lines = json(open, "/incidents?most=2&lens=likely").get("lines");
      page.navigate(open.address() + "/incidents/" + lines.get(0).get("id").asText() + "?lens=likely");
      page.waitForURL("**/incidents?lens=likely&open=" + lines.get(0).get("id").asText());
      page.waitForSelector(".pane .tools");
      List<Route> held = new ArrayList<>();
      page.route("**/api/v1/judgements", held::add);
      page.click(".pane .tools >> text=Accept");
      page.click(".pane .tools >> text=Accept");
      page.waitForTimeout(SETTLED);
      assertEquals(1, held.size());
      page.locator(".row").nth(1).click();
      String at = page.url();
      assertTrue(at.contains(lines.get(1).get("id").asText()), at);
      held.get(0).resume();
      page.waitForSelector(".message >> text=Accepted");
      page.waitForTimeout(SETTLED);
      assertEquals(at, page.url(), "the late answer opens nothing");
    }
  }

  @Test
  void theKeysOfTheTableLeaveOtherThingsTheirs() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); Chromium chromium = new Chromium()) {
      Page page = chromium.page(1280, 900, ColorScheme.LIGHT);
      page.navigate(open.address() + "/incidents");
      page.waitForSelector(".row");
      page.locator(".beside summary").first().focus();
      page.keyboard().press("Enter");
      page.waitForTimeout(SETTLED);
      assertFalse(page.url().contains("open="), page.url());
      assertEquals(1, page.locator(".beside details[open]").count(), "Enter opens the list of places");
      page.locator(".lens input").first().focus();
      page.keyboard().press("ArrowDown");
      page.waitForURL("**lens=**");
      assertEquals("2", page.locator(".row.marked").getAttribute("aria-rowindex"), "the mark stays");
      page.keyboard().press("j");
      page.waitForFunction("() => document.querySelector('.heard').innerText.startsWith('Row 2 of ')");
      assertEquals("3", page.locator(".row[aria-selected=true]").getAttribute("aria-rowindex"));
      String report = json(open, "/reports").get(0).get("id").asText();
      page.navigate(open.address() + "/incidents?report=" + report);
      page.waitForSelector(".row");
      page.locator("mark.read").first().focus();
      page.keyboard().press("Enter");
      page.waitForSelector("text=Read from these words");
      assertTrue(page.url().contains("report=") && !page.url().contains("open="), page.url());
      page.locator(".scroller").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**open=**");
    }
  }

  @Test
  void aPageOfTheTableThatFailsIsAskedForAgain() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); Chromium chromium = new Chromium()) {
      Page page = chromium.page(1280, 900, ColorScheme.LIGHT);
      page.navigate(open.address() + "/incidents");
      page.waitForSelector(".row .badge");
      String all = page.locator(".found").innerText();
      page.route("**/api/v1/incidents?*skip=50*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)
          .setContentType("application/json").setBody("{\"title\":\"The case is busy.\"}")));
      for (int i = 0; i < 5; i++) {
        page.keyboard().press("PageDown");
      }
      page.waitForSelector("text=The case is busy.");
      page.waitForTimeout(SETTLED);
      assertEquals(all, page.locator(".found").innerText(), "the number stays");
      page.unroute("**/api/v1/incidents?*skip=50*");
      page.click("text=Ask again");
      page.waitForFunction("() => document.querySelector('.row.marked .badge') && !document.querySelector('.trouble')");
      page.route("**/api/v1/incidents?*", Route::abort);
      page.locator(".lens label").last().click();
      page.waitForSelector(".trouble >> text=Ask again");
      page.unroute("**/api/v1/incidents?*");
      page.click("text=Ask again");
      page.waitForSelector(".row .badge");
      assertNotEquals(all, page.locator(".found").innerText());
    }
  }
}
