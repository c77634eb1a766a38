package org.casus.pipeline;

import java.util.IdentityHashMap;
import java.util.Map;

/** What is known of one report so far; each layer is written once. Belongs to one thread at a time. */
public final class Workspace {

  private final Map<Layer<?>, Object> layers = new IdentityHashMap<>();

  /**
   * What a layer holds.
   *
   * @throws IllegalStateException when nothing was written to it
   */
  public <T> T get(Layer<T> layer) {
    Object value = layers.get(layer);
    if (value == null) {
      throw new IllegalStateException("The layer \"" + layer.name() + "\" was read before a stage wrote it.");
    }
    return layer.cast(value);
  }

  /**
   * Writes a layer.
   *
   * @throws IllegalStateException when it was written before
   */
  public <T> void put(Layer<T> layer, T value) {
    if (layers.putIfAbsent(layer, value) != null) {
      throw new IllegalStateException("The layer \"" + layer.name() + "\" was written twice.");
    }
  }
}
