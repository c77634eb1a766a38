package org.casus.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casus.corpus.Corpus;
import org.casus.corpus.Manifest;

/** Opens annotations for tests. */
final class GoldReports {

  private GoldReports() {}

  /** The annotations in a folder, their texts beside them. */
  static GoldYardstick open(Path folder) {
    try {
      return GoldYardstick.open(List.of(folder), Optional.empty(), new Corpus(), Manifest.none());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
