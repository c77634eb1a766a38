package org.casus.cli.casefile;

import java.nio.file.Path;
import java.util.Optional;
import org.casus.cli.WrongUse;
import org.casus.desk.Names;
import org.casus.desk.Registers;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose registers are used. */
public final class KnowledgeOption {

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "A folder with your own actors.csv, places.csv and other knowledge files, added to what ships with Casus.")
  private @Nullable Path folder;

  /** The analyst's own folder, where she has one. */
  public Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /** The registers. */
  public Knowledge knowledge() {
    try {
      return folder == null ? Knowledge.shipped() : Knowledge.with(folder);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("--knowledge: " + e.getMessage());
    }
  }

  /** What looks names up in the registers. */
  Names names() {
    return new Names(new Registers(knowledge()));
  }
}
