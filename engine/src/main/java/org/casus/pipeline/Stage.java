package org.casus.pipeline;

import java.util.List;
import java.util.function.Function;

/**
 * A step of the reading: it reads layers and writes one. Thread-safe, since its function is.
 *
 * @param name for messages
 * @param version raised whenever the stage's output changes
 * @param reads the layers it needs
 * @param writes the layer it writes
 * @param function what it does; it opens nothing and keeps nothing
 */
public record Stage<T>(
    String name, int version, List<Layer<?>> reads, Layer<T> writes, Function<Workspace, T> function) {

  /** Copies the list. */
  public Stage {
    reads = List.copyOf(reads);
  }

  /** Writes its layer of one report's workspace. */
  public void run(Workspace workspace) {
    workspace.put(writes, function.apply(workspace));
  }
}
