package org.casus.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.StableId;
import org.casus.corpus.PublicationDate;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.extract.Reading;
import org.casus.knowledge.Knowledge;

/** Short texts taken through the whole reading; the models are loaded once. */
public final class OneReport {

  private static final ReportReading READING = new ReportReading(Knowledge.shipped());
  private static final String PUBLISHED = "2021-09-01";

  private OneReport() {}

  /** What is read out of a report of these paragraphs, published on 1 September 2021. */
  public static Reading read(String... paragraphs) {
    return workspace(report(paragraphs)).get(Layers.READING);
  }

  /** Every layer of a report. */
  public static Workspace workspace(Report report) {
    return READING.read(report);
  }

  /** A report of these paragraphs, published on 1 September 2021. */
  public static Report report(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<TextRange> body = new ArrayList<>();
    for (String paragraph : paragraphs) {
      body.add(new TextRange(text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append("\n\n");
    }
    String id = StableId.of("doc", text);
    return new Report(id, id + ".txt", "0", null, null, null, new PublicationDate(PUBLISHED), null, "en",
        text.toString(), body, List.of(), List.of());
  }
}
