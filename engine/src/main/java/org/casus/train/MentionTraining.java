package org.casus.train;

import java.util.List;
import org.casus.discourse.Annotator;
import org.casus.evaluate.EventCorpus.MarkedReport;
import org.casus.incident.mention.MarkedMention;
import org.casus.incident.mention.MentionLearning;
import org.casus.incident.mention.MentionModel;
import org.casus.knowledge.Knowledge;

/** Trains the resolver of mentions on marked reports. Stateless. */
public final class MentionTraining {

  private MentionTraining() {}

  /**
   * Annotates the reports and learns from them; the same reports give the same weights. Takes some minutes and two gigabytes
   * for the 574 reports of ECB+'s training part.
   */
  public static MentionModel of(List<MarkedReport> reports, Knowledge knowledge) {
    Annotator annotator = new Annotator(knowledge, tokens -> true);
    List<MarkedMention> marked =
        reports.stream().flatMap(report -> report.mentions(annotator.annotate(report.report())).stream()).toList();
    return MentionLearning.train(marked);
  }
}
