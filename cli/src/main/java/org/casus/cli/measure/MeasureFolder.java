package org.casus.cli.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.casus.cli.Inputs;
import org.casus.cli.OutputFolder;
import org.casus.measure.study.Measured;
import org.casus.narrate.finding.FindingFiles;

/** Writes findings into a folder. */
final class MeasureFolder {
  private final Path folder;
  private final boolean force;

  MeasureFolder(Path folder, boolean force) {
    this.folder = folder;
    this.force = force;
  }

  void write(Measured measured, Function<String, String> label) throws IOException {
    OutputFolder output = OutputFolder.checked(folder, new Inputs(List.of()), FindingFiles.names(measured), force);
    output.create();
    output.replace(directory -> FindingFiles.write(measured, label, directory));
  }
}
