package org.casus.extract.quotation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casus.learn.Ranker;
import org.casus.learn.Tagger;

/** Makes of annotated reports what the models learn from. Not thread-safe. */
final class Lessons {

  private static final int MOST_PARTS = 4;

  private final List<Tagger.Sequence> cues = new ArrayList<>();
  private final Map<Step, List<Ranker.Choice>> choices = new EnumMap<>(Step.class);

  Lessons(List<Lesson> lessons) {
    for (Step step : Step.values()) {
      choices.put(step, new ArrayList<>());
    }
    lessons.forEach(this::add);
  }

  List<Tagger.Sequence> cues() {
    return cues;
  }

  List<Ranker.Choice> choices(Step step) {
    return choices.getOrDefault(step, List.of());
  }

  private void add(Lesson lesson) {
    Passage passage = Passage.of(lesson.discourse());
    Edges edges = Edges.of(passage);
    List<TaughtUtterance> taught =
        lesson.utterances().stream().flatMap(u -> TaughtUtterance.of(passage, u).stream()).toList();
    labelled(passage, taught);
    taught.forEach(t -> spans(Scene.of(passage, edges, t.cue()), t));
  }

  private void labelled(Passage passage, List<TaughtUtterance> taught) {
    String[] labels = new String[passage.size()];
    Arrays.fill(labels, CueFinder.OUTSIDE);
    taught.stream().map(TaughtUtterance::cue).sorted(Comparator.comparingInt(c -> c.last() - c.first()))
        .forEach(cue -> label(passage, cue, labels));
    CueFeatures features = new CueFeatures(passage);
    for (int s = 0; s < passage.sentences().size(); s++) {
      cues.add(new Tagger.Sequence(List.of(Arrays.copyOfRange(labels, passage.start(s), passage.end(s))), features.sentence(s)));
    }
  }

  /** A cue that meets a shorter one, or that runs over the end of a sentence, is no lesson. */
  private static void label(Passage passage, Span cue, String[] labels) {
    boolean free = passage.sentence(cue.first()) == passage.sentence(cue.last());
    for (int i = cue.first(); i <= cue.last(); i++) {
      free &= labels[i].equals(CueFinder.OUTSIDE);
    }
    for (int i = cue.first(); free && i <= cue.last(); i++) {
      labels[i] = i == cue.first() ? CueFinder.BEGIN : CueFinder.INSIDE;
    }
  }

  private void spans(Scene bare, TaughtUtterance taught) {
    Span source = taught.source();
    choice(Step.SOURCE_BEGIN, Boundaries.sourceBegins(bare), source == null ? Boundaries.NONE : source.first(),
        places -> SpanReader.beginFeatures(bare, places));
    if (source != null) {
      choice(Step.SOURCE_END, Boundaries.sourceEnds(bare, source.first()), source.last(),
          places -> SpanReader.endFeatures(bare, source.first(), places));
    }
    Scene scene = bare.withSource(source);
    Span first = taught.parts().get(0);
    choice(Step.CONTENT_BEGIN, Boundaries.contentBegins(scene), first.first(), places -> SpanReader.beginFeatures(scene, places));
    end(Step.CONTENT_END, scene, first);
    for (int parts = 1; parts <= taught.parts().size() && parts < MOST_PARTS; parts++) {
      part(scene.withParts(taught.parts().subList(0, parts)), taught.parts());
    }
  }

  private void part(Scene scene, List<Span> parts) {
    int known = scene.parts().size();
    int begin = known < parts.size() ? parts.get(known).first() : Boundaries.NONE;
    choice(Step.PART_BEGIN, Boundaries.moreBegins(scene), begin, places -> SpanReader.beginFeatures(scene, places));
    if (known < parts.size()) {
      end(Step.PART_END, scene, parts.get(known));
    }
  }

  private void end(Step step, Scene scene, Span right) {
    choice(step, Boundaries.contentEnds(scene, right.first()), right.last(),
        places -> SpanReader.endFeatures(scene, right.first(), places));
  }

  private void choice(
      Step step, List<Integer> places, int right, Function<List<Integer>, List<Collection<String>>> features) {
    int index = places.indexOf(right);
    if (index >= 0) {
      choices(step).add(new Ranker.Choice(features.apply(places), index));
    }
  }

  /** Lists whose elements are made when asked for: the features of a whole corpus at once would fill the memory. */
  static <T> List<T> lazy(int size, Function<Integer, T> element) {
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        return element.apply(index);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
