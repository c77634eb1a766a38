package org.casus.extract.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.casus.discourse.Discourse;

/**
 * Reads who says what in a report: finds the cues, then around each the source and the content. Immutable and
 * thread-safe.
 */
public final class QuotationReader {

  /** The name that a reading by this model carries. */
  public static final String NAME = "learned-quotation";

  /** The probability from which a cue counts; held-out articles choose it. */
  public static final double LEAST = 0.3;

  private static final String WEIGHTS = "/casus/models/quotations.zip";
  private static final int MOST_PARTS = 5;

  private final CueFinder cues;
  private final SpanReader sources;
  private final SpanReader contents;
  private final SpanReader parts;

  /** A reader with these weights. */
  public QuotationReader(QuotationModel model) {
    this.cues = new CueFinder(model.cues(), LEAST);
    this.sources = new SpanReader(
        model.step(Step.SOURCE_BEGIN), model.step(Step.SOURCE_END), Boundaries::sourceBegins, Boundaries::sourceEnds);
    this.contents = new SpanReader(
        model.step(Step.CONTENT_BEGIN), model.step(Step.CONTENT_END), Boundaries::contentBegins, Boundaries::contentEnds);
    this.parts = new SpanReader(
        model.step(Step.PART_BEGIN), model.step(Step.PART_END), Boundaries::moreBegins, Boundaries::contentEnds);
  }

  /** A reader with the weights that ship with Casus. */
  public static QuotationReader shipped() {
    try (InputStream in = QuotationReader.class.getResourceAsStream(WEIGHTS)) {
      if (in == null) {
        throw new IOException("the file is missing");
      }
      return new QuotationReader(QuotationModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("The weights " + WEIGHTS + " could not be read.", e);
    }
  }

  /** Everything that anybody says, thinks or wants in the report, in order of the cues. */
  public Utterances read(Discourse discourse) {
    Passage passage = Passage.of(discourse);
    Edges edges = Edges.of(passage);
    CueFeatures features = new CueFeatures(passage);
    List<Utterance> found = new ArrayList<>();
    for (int sentence = 0; sentence < passage.sentences().size(); sentence++) {
      if (passage.sentences().get(sentence).parsed()) {
        cues.in(passage, features, sentence)
            .forEach(cue -> found.add(around(Scene.of(passage, edges, cue.span()), cue)));
      }
    }
    return new Utterances(found);
  }

  private Utterance around(Scene bare, CueFinder.Cue cue) {
    Passage passage = bare.passage();
    List<Span> source = sources.best(bare);
    Scene scene = source.isEmpty() ? bare : bare.withSource(source.get(0));
    return new Utterance(source.stream().map(passage::range).toList(), List.of(passage.range(cue.span())),
        contents(scene).stream().map(passage::range).toList(), cue.probability(), cue.reasons());
  }

  private List<Span> contents(Scene scene) {
    List<Span> found = new ArrayList<>(contents.best(scene));
    while (!found.isEmpty() && found.size() < MOST_PARTS) {
      List<Span> next = parts.best(scene.withParts(found));
      if (next.isEmpty()) {
        break;
      }
      found.addAll(next);
    }
    return found;
  }
}
