package org.casus.learn;

/** Takes features in pieces, so that nobody need join them before it is known whether they count. */
@FunctionalInterface
public interface FeatureSink {

  /** A feature: its name is these pieces side by side. */
  void see(String... pieces);
}
