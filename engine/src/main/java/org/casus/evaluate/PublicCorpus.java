package org.casus.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.casus.corpus.Corpus;

/** The public corpora that the machine can be held against, by the names that the command line gives them. */
public enum PublicCorpus {
  /** Reports on terrorism in Latin America, with the answer keys of 1992. */
  MUC4 {
    @Override
    public Yardstick open(List<Path> files, Corpus corpus) throws IOException {
      return MucYardstick.open(files, corpus);
    }
  },
  /** News articles in which it is marked who says what. */
  POLNEAR {
    @Override
    public Yardstick open(List<Path> files, Corpus corpus) throws IOException {
      return PolnearYardstick.open(files);
    }
  },
  /** News reports in which it is marked which words tell of one event, within and across reports. */
  ECBPLUS {
    @Override
    public Yardstick open(List<Path> files, Corpus corpus) throws IOException {
      return EventYardstick.open(files);
    }
  };

  /**
   * Opens files of the corpus; what is wrong with one becomes an issue of the intake.
   *
   * @throws IOException when a file can't be read
   */
  public abstract Yardstick open(List<Path> files, Corpus corpus) throws IOException;
}
