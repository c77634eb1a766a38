package org.casus.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.casus.extract.wire.IncidentModel;
import org.casus.extract.wire.IncidentSchool;
import org.casus.extract.wire.Taught;
import org.casus.extract.wire.WordClasses;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.ReportReading;

/** Makes the weights of the reader of incidents from annotated wire reports. */
public final class IncidentTraining {

  private IncidentTraining() {}

  /**
   * Reads the reports as a run would and learns from them; the same reports give the same weights. Takes some minutes and two
   * gigabytes for the 1,300 reports of MUC-4's training part.
   */
  public static IncidentModel of(Path corpus) throws IOException {
    Knowledge knowledge = Knowledge.shipped();
    ReportReading reading = new ReportReading(knowledge);
    List<Taught> taught = WireCorpus.read(corpus, reading::annotate);
    return IncidentSchool.train(taught, new WordClasses(knowledge));
  }
}
