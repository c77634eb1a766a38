package org.casus.corpus;

import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.Issue;
import org.casus.assertion.Issue.Severity;
import org.casus.assertion.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The troubles met while one document is read. Not thread-safe: one for each document. */
final class Troubles {
  private static final String STAGE = "corpus";

  private final String file;
  private final List<Issue> issues = new ArrayList<>();

  Troubles(String file) {
    this.file = file;
  }

  void note(String code, String message) {
    add(code, Severity.NOTE, null, message);
  }

  void partial(String code, String message) {
    add(code, Severity.PARTIAL, null, message);
  }

  void unreadable(String code, String message) {
    add(code, Severity.UNREADABLE, null, message);
  }

  void add(String code, Severity severity, @Nullable SourceSpan span, String message) {
    issues.add(new Issue(code, severity, STAGE, file, span, message));
  }

  List<Issue> all() {
    return List.copyOf(issues);
  }
}
