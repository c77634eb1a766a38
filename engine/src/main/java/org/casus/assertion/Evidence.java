package org.casus.assertion;

import java.util.List;

/** The check that every assertion makes of its evidence. */
final class Evidence {

  private Evidence() {}

  static List<SourceSpan> checked(List<SourceSpan> spans) {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("An assertion needs at least one span of its report; got none.");
    }
    return List.copyOf(spans);
  }
}
