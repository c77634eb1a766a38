package org.casus.pipeline;

/**
 * A name for one kind of finding about a report; two layers are the same when they are the same object.
 *
 * @param <T> the finding
 */
public final class Layer<T> {

  private final String name;
  private final Class<T> type;

  private Layer(String name, Class<T> type) {
    this.name = name;
    this.type = type;
  }

  /** A new layer. */
  public static <T> Layer<T> of(String name, Class<T> type) {
    return new Layer<>(name, type);
  }

  /** The name, for messages. */
  public String name() {
    return name;
  }

  T cast(Object value) {
    return type.cast(value);
  }

  @Override
  public String toString() {
    return name;
  }
}
