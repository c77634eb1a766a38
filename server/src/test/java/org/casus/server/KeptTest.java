package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import at.favre.lib.crypto.bcrypt.BCrypt;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has begun in a real browser is neither lost nor mistaken: own texts, sentences left out, work that goes on. */
class KeptTest {
  private static final String PASSWORD = "four words that rhyme";
  private static final String OWN = "textarea[placeholder='Blank lines part paragraphs']";

  @TempDir Path folder = Path.of("");

  private static void signIn(Page page, OpenCase open, String name) {
    page.navigate(open.address() + "/brief?sections=takeaways");
    page.fill("input[name=name]", name);
    page.fill("input[name=password]", PASSWORD);
    page.keyboard().press("Enter");
    page.waitForSelector(".piece");
  }

  @Test
  void ownTextsOutliveTheSignOutAndStayTheirWritersOwn() throws Exception {
    Path users = Files.writeString(folder.resolve("users.yaml"), """
        - {name: ana, hash: "%1$s", role: analyst}
        - {name: edda, hash: "%1$s", role: editor}
        """.formatted(BCrypt.withDefaults().hashToString(10, PASSWORD.toCharArray())));
    try (OpenCase open = OpenCase.examples(folder, new Settings("127.0.0.1", 0, "-", users, List.of(), null, false, folder.resolve("audit.jsonl")));
        Chromium chromium = new Chromium()) {
      Page page = chromium.page(1280, 900, ColorScheme.LIGHT);
      signIn(page, open, "ana");
      page.locator(".write button").first().click();
      page.fill(OWN, "What I think of it.");
      page.click("text=Sign out");
      page.waitForURL("**/sign-in");
      signIn(page, open, "edda");
      assertEquals(0, page.locator(OWN).count(), "nobody is given another's text");
      page.click("text=Sign out");
      page.waitForURL("**/sign-in");
      signIn(page, open, "ana");
      assertEquals("What I think of it.", page.inputValue(OWN));
    }
  }

  @Test
  void aBriefOfACaseThatHasChangedIsShownAnewBeforeItIsSaved() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); Chromium chromium = new Chromium()) {
      Page page = chromium.page(1280, 900, ColorScheme.LIGHT);
      page.navigate(open.address() + "/brief?sections=takeaways");
      page.waitForSelector(".piece");
      String out = page.locator(".piece.point .piece-body").nth(1).innerText().replaceAll("[\\d ]+$", "").strip();
      page.locator(".piece.point .leave").nth(1).click();
      String id = new ObjectMapper().readTree(open.get("/api/v1/incidents?most=1&lens=strict").body()).get("lines").get(0).get("id").asText();
      assertEquals(200, open.post("/api/v1/judgements", "{\"rules\":\"reject\",\"ids\":[\"" + id + "\"]}").statusCode());
      page.click("text=Markdown");
      page.waitForSelector("text=The case has changed since this brief was shown");
      page.waitForSelector(".forms button:not([disabled]) >> text=Markdown");
      String saved = Files.readString(page.waitForDownload(() -> page.click("text=Markdown")).path());
      assertFalse(saved.contains(out.substring(0, 40)) && page.locator(".piece.off").count() == 1, out + " / " + saved);
      assertEquals(0, page.locator(".brief-panel .trouble").count(), "the trouble is over");
    }
  }

  private static void addText(Page page, String text) {
    page.fill("textarea", text);
    page.click("text=Add the text");
  }

  @Test
  void aJobIsFollowedThoughItsThreadIsLostAndGivenUpWhereItIsGone() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); Chromium chromium = new Chromium()) {
      Page page = chromium.page(1280, 900, ColorScheme.LIGHT);
      page.navigate(open.address() + "/add");
      page.route("**/api/v1/jobs/*/events", Route::abort);
      page.route("**/api/v1/jobs/*", Route::abort);
      addText(page, "On 3 May 2021 gunmen attacked a checkpoint near Erbil.");
      page.waitForSelector("text=The workbench does not answer; it is asked again");
      assertTrue(page.locator("button >> text=Add the text").isDisabled(), "it goes on");
      page.unroute("**/api/v1/jobs/*");
      page.waitForSelector(".result");
      page.route("**/api/v1/jobs/*", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)
          .setContentType("application/problem+json").setBody("{\"title\":\"There is no job of this name.\",\"status\":404}")));
      addText(page, "On 4 May 2021 gunmen attacked a convoy near Mosul.");
      page.waitForSelector("text=There is no job of this name.");
      page.fill("textarea", "More.");
      assertTrue(page.locator("button >> text=Add the text").isEnabled(), "the forms are free again");
    }
  }
}
