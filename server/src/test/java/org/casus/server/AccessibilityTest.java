package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** axe-core looks at every view, light and dark, and finds nothing serious (WCAG 2.2 AA). */
class AccessibilityTest {
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  @TempDir Path folder = Path.of("");

  @Test
  void noViewHasASeriousProblem() throws Exception {
    List<String> problems = new ArrayList<>();
    try (OpenCase open = OpenCase.examples(folder); Chromium browser = new Chromium()) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        Page page = browser.page(1280, 900, scheme);
        for (String view : Views.of(open)) {
          page.navigate(open.address() + view);
          page.waitForLoadState(LoadState.NETWORKIDLE);
          for (Rule rule : new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze().getViolations()) {
            if (SERIOUS.contains(rule.getImpact())) {
              problems.add(scheme + " " + view + ": " + rule.getId() + " " + rule.getHelp() + " "
                  + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList());
            }
          }
        }
      }
      assertEquals(List.of(), problems);
    }
  }
}
