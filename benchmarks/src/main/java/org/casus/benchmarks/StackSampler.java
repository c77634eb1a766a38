package org.casus.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks every few milliseconds at what a thread is doing. Started on construction; stop it once. */
final class StackSampler {

  private static final long PAUSE = 7;

  private final Thread watched;
  private final Map<String, String> parts;
  private final Map<String, Integer> seen = new LinkedHashMap<>();
  private final Thread sampler = new Thread(this::sample, "sampler");
  private int samples;
  private volatile boolean running = true;

  /**
   * A sampler.
   *
   * @param parts by name, the class that is on the stack while the part is at work
   */
  StackSampler(Thread watched, Map<String, String> parts) {
    this.watched = watched;
    this.parts = parts;
    parts.keySet().forEach(part -> seen.put(part, 0));
    sampler.setDaemon(true);
    sampler.start();
  }

  /** Ends the sampling; the share of the time of each part. */
  Map<String, Double> stop() {
    running = false;
    try {
      sampler.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Map<String, Double> shares = new LinkedHashMap<>();
    seen.forEach((part, count) -> shares.put(part, (double) count / Math.max(1, samples)));
    return shares;
  }

  private void sample() {
    while (running) {
      List<String> stack = Stream.of(watched.getStackTrace()).map(StackTraceElement::getClassName).toList();
      samples++;
      parts.forEach((part, type) -> seen.merge(part, stack.contains(type) ? 1 : 0, Integer::sum));
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        running = false;
      }
    }
  }
}
