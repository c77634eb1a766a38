package org.casus.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stages in order. Immutable and thread-safe: each report gets a workspace of its own. */
public final class Pipeline {

  private final List<Stage<?>> stages;

  private Pipeline(List<Stage<?>> stages) {
    this.stages = List.copyOf(stages);
  }

  /**
   * A pipeline.
   *
   * @param given the layers that are filled before the first stage
   * @param stages the stages, in the order they run
   * @throws IllegalArgumentException when a stage reads a layer that nothing before it writes, or two write one layer;
   *     the message lists every such layer
   */
  public static Pipeline of(List<Layer<?>> given, List<Stage<?>> stages) {
    Set<Layer<?>> written = new HashSet<>(given);
    List<String> problems = new ArrayList<>();
    for (Stage<?> stage : stages) {
      stage.reads().stream().filter(l -> !written.contains(l))
          .forEach(l -> problems.add(stage.name() + " reads \"" + l.name() + "\", which no earlier stage writes"));
      if (!written.add(stage.writes())) {
        problems.add(stage.name() + " writes \"" + stage.writes().name() + "\", which is written already");
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("The stages do not fit together: " + String.join("; ", problems) + ".");
    }
    return new Pipeline(stages);
  }

  /** Runs every stage on one report's workspace. */
  public void run(Workspace workspace) {
    stages.forEach(stage -> stage.run(workspace));
  }
}
