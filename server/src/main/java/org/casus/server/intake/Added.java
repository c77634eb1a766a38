package org.casus.server.intake;

import java.util.List;
import org.casus.server.incidents.IncidentLine;
import org.jspecify.annotations.Nullable;

/**
 * What came of adding.
 *
 * @param reports the documents that were read, in the order they came
 * @param fresh incidents that no report told of before
 * @param joined incidents that reports told of before, and these do too
 * @param issues what was wrong, by kind
 */
public record Added(List<AddedReport> reports, List<IncidentLine> fresh, List<IncidentLine> joined, List<Kind> issues) {

  /**
   * A document that was read.
   *
   * @param known whether the case had it already
   */
  public record AddedReport(String id, String file, @Nullable String title, @Nullable String published, boolean known) {}

  /**
   * Issues of one kind.
   *
   * @param severity what the worst of them cost: note, partial or unreadable
   */
  public record Kind(String code, String severity, int number, List<Case> cases) {}

  /** One issue: the file and the reason. */
  public record Case(String file, String message) {}
}
