package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import at.favre.lib.crypto.bcrypt.BCrypt;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst's day at the workbench in a real browser, from an empty case to a brief on paper. */
class AnalystDayTest {
  private static final List<String> REPORTS = List.of("colombia-2019-bogota.txt", "iraq-2021-erbil-and-ain-al-asad.txt",
      "sahel-2023-mali.pdf", "somalia-2022-zoobe.docx", "yemen-2019-abqaiq.html");

  @TempDir Path folder = Path.of("");

  @Test
  void fromAnEmptyCaseToABrief() throws Exception {
    try (OpenCase open = OpenCase.open(folder.resolve("day.casus"), Settings.local(0)); Chromium chromium = new Chromium()) {
      Page page = chromium.page(1280, 900, ColorScheme.LIGHT);
      addsFiveReports(page, open);
      narrowsByFilterAndBrush(page, open);
      opensASentence(page, open);
      mergesSplitsAndUndoes(page, open);
      reconciles(page, open);
      runsAStudy(page, open);
      exportsAPdf(page, open);
      assertEquals(List.of(), chromium.complaints());
    }
  }

  private void addsFiveReports(Page page, OpenCase open) {
    page.navigate(open.address() + "/add");
    page.setInputFiles("input[type=file]", REPORTS.stream().map(name -> Path.of("../examples/reports", name)).toArray(Path[]::new));
    page.click("text=Add 5 files");
    page.waitForSelector(".result", new Page.WaitForSelectorOptions().setTimeout(300_000));
    page.navigate(open.address() + "/reports");
    page.waitForSelector("text=5 reports");
  }

  private static int found(Page page) {
    page.waitForSelector(".table [aria-busy=false]");
    return Integer.parseInt(page.locator(".found").innerText().replaceAll("(?s)[^0-9].*", ""));
  }

  private void narrowsByFilterAndBrush(Page page, OpenCase open) {
    page.navigate(open.address() + "/incidents");
    page.waitForSelector(".row");
    int all = found(page);
    page.fill("input[placeholder='2021-04']", "2021");
    page.keyboard().press("Enter");
    page.waitForURL("**from=2021**");
    int since = found(page);
    assertTrue(since > 0 && since < all, since + " of " + all);
    page.navigate(open.address() + "/incidents");
    BoundingBox strip = page.locator(".strip svg").boundingBox();
    page.mouse().move(strip.x + strip.width * 0.55, strip.y + 20);
    page.mouse().down();
    page.mouse().move(strip.x + strip.width * 0.95, strip.y + 20, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
    page.mouse().up();
    page.waitForURL("**from=**");
    assertTrue(page.url().contains("to="), page.url());
    int brushed = found(page);
    assertTrue(brushed > 0 && brushed < all, brushed + " of " + all);
  }

  private void opensASentence(Page page, OpenCase open) {
    page.navigate(open.address() + "/incidents?lens=likely");
    page.locator(".row").first().click();
    String quote = page.locator(".quote-text").first().innerText();
    page.locator(".quote-text").first().click();
    Locator marked = page.locator("mark.at").first();
    marked.waitFor();
    assertTrue(quote.contains(marked.innerText().strip()), quote + " / " + marked.innerText());
  }

  private void mergesSplitsAndUndoes(Page page, OpenCase open) {
    page.navigate(open.address() + "/incidents?lens=likely");
    page.waitForSelector(".row");
    int before = found(page);
    page.locator(".row input[type=checkbox]").nth(0).click();
    page.locator(".row input[type=checkbox]").nth(1).click();
    page.keyboard().press("m");
    page.click("text=They are one happening");
    page.waitForSelector(".message >> text=Merged");
    waitFor(page, before - 1);
    page.locator(".row").first().click();
    page.waitForSelector(".telling");
    assertTrue(page.locator(".telling").count() >= 2, "a merged incident has the tellings of both");
    page.click(".tools >> text=Split");
    page.locator(".ruling input[type=checkbox]").first().check();
    page.click("text=Set 1 telling apart");
    page.waitForSelector(".message >> text=Split");
    waitFor(page, before);
    page.click(".message >> text=Undo");
    page.waitForSelector(".message >> text=Taken back");
    waitFor(page, before - 1);
    assertEquals("j4", open.ledger().nextJudgement(), "merge, split and undo are kept");
    page.locator(".pane li:has-text('j1') >> text=Undo").click();
    waitFor(page, before);
    assertEquals("j5", open.ledger().nextJudgement(), "an earlier ruling is taken back where it stands");
  }

  private static void waitFor(Page page, int number) {
    page.waitForFunction("number => document.querySelector('.found').innerText.startsWith(number + ' incident')", number);
  }

  private void reconciles(Page page, OpenCase open) {
    page.navigate(open.address() + "/count?part=figures");
    page.waitForSelector("text=/itemised/i");
    page.navigate(open.address() + "/count");
    page.waitForSelector("text=Strict");
  }

  private void runsAStudy(Page page, OpenCase open) {
    page.navigate(open.address() + "/measure");
    page.locator("label", new Page.LocatorOptions().setHasText("How often do the attacks come?")).locator("input").check();
    page.click("button.main >> text=Measure");
    page.waitForSelector("text=/reported events in|Not answered|Refused/", new Page.WaitForSelectorOptions().setTimeout(120_000));
  }

  private void exportsAPdf(Page page, OpenCase open) throws Exception {
    page.navigate(open.address() + "/brief");
    page.waitForSelector("text=Key takeaways");
    Download pdf = page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(240_000), () -> page.getByText("PDF", new Page.GetByTextOptions().setExact(true)).click());
    byte[] bytes = Files.readAllBytes(pdf.path());
    assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
    assertTrue(bytes.length > 20_000, bytes.length + " bytes");
  }

  @Test
  void aReaderSeesAndIsRefused() throws Exception {
    Path users = folder.resolve("users.yaml");
    Files.writeString(users, "- {name: rita, role: reader, hash: \"" + BCrypt.withDefaults().hashToString(10, "long enough words".toCharArray()) + "\"}\n");
    try (OpenCase open = OpenCase.examples(folder, new Settings("127.0.0.1", 0, "-", users, List.of(), null, false, folder.resolve("audit.jsonl")));
        Chromium chromium = new Chromium()) {
      Page page = chromium.page(1280, 900, ColorScheme.LIGHT);
      page.navigate(open.address() + "/incidents");
      assertTrue(page.url().contains("/sign-in"), page.url());
      page.fill("input[name=name]", "rita");
      page.fill("input[name=password]", "long enough words");
      page.keyboard().press("Enter");
      page.waitForSelector(".row");
      page.locator(".row").first().click();
      page.waitForSelector(".telling");
      assertEquals(0, page.locator(".tools").count(), "a reader has no tools to rule with");
      Object status = page.evaluate("async () => (await fetch('/api/v1/judgements', {method: 'POST', headers: {'Content-Type': 'application/json',"
          + " 'X-Casus-Token': document.querySelector('meta[name=casus-token]').content}, body: '{\"rules\":\"accept\",\"ids\":[]}'})).status");
      assertEquals(403, status);
      assertNotEquals(0, Stream.of(page.locator(".who").innerText()).filter(who -> who.contains("reader")).count());
    }
  }
}
