package org.casus.pipeline;

import org.casus.corpus.Report;
import org.casus.discourse.Discourse;
import org.casus.extract.EventReading;
import org.casus.extract.Mentions;
import org.casus.extract.Reading;
import org.casus.extract.Voices;
import org.casus.extract.quotation.Utterances;
import org.casus.ground.Grounded;

/** The layers of the reading, in the order of the data. */
public final class Layers {

  /** The report as it came in. */
  public static final Layer<Report> REPORT = Layer.of("report", Report.class);
  /** Its sentences. */
  public static final Layer<Discourse> DISCOURSE = Layer.of("discourse", Discourse.class);
  /** What in it is known. */
  public static final Layer<Grounded> GROUNDED = Layer.of("grounded", Grounded.class);
  /** The same, by sentence and token. */
  public static final Layer<Mentions> MENTIONS = Layer.of("mentions", Mentions.class);
  /** Who says what, as a model reads it. */
  public static final Layer<Utterances> UTTERANCES = Layer.of("utterances", Utterances.class);
  /** Who speaks where. */
  public static final Layer<Voices> VOICES = Layer.of("voices", Voices.class);
  /** Its events. */
  public static final Layer<EventReading> EVENTS = Layer.of("events", EventReading.class);
  /** Everything that was read out of it. */
  public static final Layer<Reading> READING = Layer.of("reading", Reading.class);

  private Layers() {}
}
