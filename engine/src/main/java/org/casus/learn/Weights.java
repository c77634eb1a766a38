package org.casus.learn;

import java.io.IOException;
import java.io.OutputStream;

/** A model that can be written to disk. */
public interface Weights {

  /** Writes the weights and closes the stream. */
  void write(OutputStream out) throws IOException;
}
