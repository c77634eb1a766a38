package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.assertion.Issue;

/** What went wrong while reading, counted by kind. */
final class IssueSection {
  private static final int SHOWN = 3;

  private IssueSection() {}

  static List<Block> blocks(CaseFile caseFile) {
    if (caseFile.issues().isEmpty()) {
      return List.of(new Block.Remark("Nothing: every report was read without trouble."));
    }
    Map<String, List<Issue>> byCode =
        caseFile.issues().stream().collect(Collectors.groupingBy(Issue::code, TreeMap::new, Collectors.toList()));
    List<List<Cell>> rows = new ArrayList<>();
    byCode.forEach((code, issues) -> rows.add(row(code, issues)));
    return List.of(new Block.Table("Trouble while reading, by kind; issues.jsonl has every case",
        List.of("Kind", "Cases", "Worst effect", "For example"), rows, "issues"));
  }

  private static List<Cell> row(String code, List<Issue> issues) {
    Issue.Severity worst = issues.stream().map(Issue::severity).max(Enum::compareTo).orElseThrow();
    String examples = issues.stream().limit(SHOWN)
        .map(issue -> issue.report() + ": " + Prose.shorten(issue.message(), 200)).collect(Collectors.joining(" · "));
    return List.of(new Cell.Label(code), new Cell.Label(Prose.number(issues.size())),
        new Cell.Label(worst.name().toLowerCase(Locale.ROOT)), new Cell.Label(examples));
  }
}
