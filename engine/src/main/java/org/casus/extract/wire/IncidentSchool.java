package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.discourse.Sentence;
import org.casus.learn.Classifier;
import org.casus.learn.Classifier.Example;
import org.casus.learn.Training;

/**
 * Learns to read incidents. Each step learns from what the steps before it make of reports that those did not learn from
 * (stacking, Wolpert 1992), so that it knows how far they can be trusted. Not thread-safe.
 */
public final class IncidentSchool {

  private static final int FOLDS = 5;
  private static final Training REPORTS = new Training(6, 0.02, 1e-4, 4, 1);
  private static final Training SENTENCES = new Training(3, 0.04, 1e-5, 3, 1);
  private static final Training NOUNS = new Training(6, 0.03, 1e-6, 3, 1);
  private static final Training WORDINGS = new Training(5, 0.05, 1e-6, 2, 1);
  private static final Training ENTITIES = new Training(5, 0.03, 1e-6, 3, 1);
  private static final Training SAMES = new Training(5, 0.05, 1e-6, 2, 1);
  private static final Training KINDS = new Training(6, 0.03, 1e-5, 2, 1);

  private static final Training HAS = new Training(6, 0.02, 1e-4, 4, 1);
  private static final Training TOGETHERS = new Training(5, 0.03, 1e-5, 3, 1);
  private static final double WORTH_PAIRING = 0.1;

  private final List<Taught> taught;
  private final List<Scene> scenes;
  private final boolean whole;
  private final List<Double> reports = new ArrayList<>();
  private final List<double[]> passages = new ArrayList<>();
  private final List<List<Found>> nouns = new ArrayList<>();
  private final List<IncidentModel> apart;
  private IncidentModel model = IncidentModel.empty();

  private IncidentSchool(List<Taught> taught, WordClasses classes, boolean whole) {
    this.taught = List.copyOf(taught);
    this.scenes = taught.stream().map(t -> new Scene(t.discourse(), classes)).toList();
    this.whole = whole;
    this.apart = new ArrayList<>(IntStream.range(0, FOLDS).mapToObj(i -> IncidentModel.empty()).toList());
  }

  /** Learns from all reports; the same reports give the same weights. */
  public static IncidentModel train(List<Taught> taught, WordClasses classes) {
    IncidentSchool school = new IncidentSchool(taught, classes, true);
    school.learn();
    return school.model;
  }

  /**
   * Learns without some of the reports, to see how well unseen ones are read.
   *
   * @return one model for each fold; that of fold {@code i % size} has not seen report {@code i}
   */
  public static List<IncidentModel> crossed(List<Taught> taught, WordClasses classes) {
    IncidentSchool school = new IncidentSchool(taught, classes, false);
    school.learn();
    return List.copyOf(school.apart);
  }

  private void learn() {
    step(IncidentModel.REPORT, REPORTS, this::reportExamples);
    forEach(i -> reports.add(reader(i).report(scenes.get(i))));
    step(IncidentModel.SENTENCE, SENTENCES, this::sentenceExamples);
    forEach(i -> passages.add(reader(i).passages(scenes.get(i), reports.get(i))));
    step(IncidentModel.WORDING, WORDINGS, this::wordingExamples);
    step(IncidentModel.NOUN, NOUNS, this::nounExamples);
    forEach(i -> nouns.add(reader(i).nouns(scenes.get(i), reports.get(i), passages.get(i))));
    step(IncidentModel.REPORT_AGAIN, REPORTS, this::reportAgainExamples);
    forEach(i -> reports.set(i, reader(i).reportAgain(scenes.get(i), reports.get(i), passages.get(i), nouns.get(i))));
    step(IncidentModel.SAME, SAMES, this::sameExamples);
    for (Part part : Part.values()) {
      step(IncidentModel.entity(part), ENTITIES, i -> entityExamples(i, part));
    }
    step(IncidentModel.KIND, KINDS, this::kindExamples);
    for (IncidentKind kind : IncidentKind.values()) {
      step(IncidentModel.has(kind), HAS, i -> hasExamples(i, kind));
    }
    step(IncidentModel.TOGETHER, TOGETHERS, this::togetherExamples);
  }

  private FillerReader reader(int report) {
    return new FillerReader(apart.get(report % FOLDS));
  }

  private void forEach(java.util.function.IntConsumer use) {
    IntStream.range(0, taught.size()).forEach(use);
  }

  private void step(String name, Training training, java.util.function.IntFunction<List<Example>> examples) {
    List<List<Example>> all = IntStream.range(0, taught.size()).mapToObj(examples).toList();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      List<Example> seen = IntStream.range(0, all.size()).filter(i -> i % FOLDS != left)
          .mapToObj(all::get).flatMap(List::stream).toList();
      apart.set(fold, apart.get(fold).with(name, Classifier.train(seen, training)));
    }
    if (whole) {
      model = model.with(name, Classifier.train(all.stream().flatMap(List::stream).toList(), training));
    }
  }

  private final java.util.Map<String, String> pool = new java.util.HashMap<>();

  private Example example(String label, List<String> features) {
    LinkedHashSet<String> once = new LinkedHashSet<>();
    features.forEach(f -> once.add(pool.computeIfAbsent(f, k -> k)));
    return new Example(label, List.copyOf(once));
  }

  private static String yes(boolean is) {
    return is ? IncidentModel.YES : IncidentModel.NO;
  }

  private List<Example> reportExamples(int i) {
    return List.of(example(yes(!taught.get(i).incidents().isEmpty()), PassageFeatures.ofReport(scenes.get(i))));
  }

  private List<Example> reportAgainExamples(int i) {
    return List.of(example(yes(!taught.get(i).incidents().isEmpty()),
        PassageFeatures.ofReportAgain(scenes.get(i), reports.get(i), passages.get(i), nouns.get(i))));
  }

  private List<Example> sentenceExamples(int i) {
    return scenes.get(i).discourse().sentences().stream().map(s -> example(
        yes(NounSpans.heads(s).stream().anyMatch(h -> !label(i, s, h).equals(IncidentModel.NO))),
        PassageFeatures.ofSentence(scenes.get(i), s, reports.get(i)))).toList();
  }

  /** The part of a noun by its wordings: where one of them is among the annotated ones of the report. */
  private String label(int i, Sentence sentence, int head) {
    for (NounSpan span : NounSpans.around(sentence, head)) {
      String key = span.key(scenes.get(i).discourse());
      for (Part part : Part.values()) {
        if (taught.get(i).has(part, key)) {
          return part.name();
        }
      }
    }
    return IncidentModel.NO;
  }

  /** A use of each noun worth a look. */
  private interface NounUse {
    void noun(Sentence sentence, int head, String label);
  }

  private void eachNoun(int i, NounUse use) {
    for (Sentence sentence : scenes.get(i).discourse().sentences()) {
      if (FillerReader.worth(passages.get(i)[sentence.index()])) {
        NounSpans.heads(sentence).forEach(h -> use.noun(sentence, h, label(i, sentence, h)));
      }
    }
  }

  private List<Example> nounExamples(int i) {
    List<Example> examples = new ArrayList<>();
    eachNoun(i, (s, h, label) -> examples.add(example(label,
        NounFeatures.of(scenes.get(i), s, h, reports.get(i), passages.get(i)[s.index()]))));
    return examples;
  }

  private List<Example> wordingExamples(int i) {
    List<Example> examples = new ArrayList<>();
    eachNoun(i, (s, h, label) -> {
      Optional<Part> meant = label.equals(IncidentModel.NO) ? taught.get(i).partNaming(word(s, h)) : Optional.of(Part.valueOf(label));
      if (meant.isPresent()) {
        Part part = meant.get();
        NounSpans.around(s, h).forEach(span -> examples.add(example(
            yes(taught.get(i).has(part, span.key(scenes.get(i).discourse()))), SpanFeatures.of(scenes.get(i), span, part))));
      }
    });
    return examples;
  }

  private static String word(Sentence sentence, int head) {
    return NounSpan.key(sentence.tokens().get(head).text());
  }

  /** Pairs of annotated wordings; those of one filler are the same. */
  private List<Example> sameExamples(int i) {
    List<Found> known = nouns.get(i).stream().filter(f -> taught.get(i).has(f.part(), f.key())).toList();
    List<Example> examples = new ArrayList<>();
    for (int a = 0; a < known.size(); a++) {
      for (int b = a + 1; b < known.size(); b++) {
        if (known.get(a).part() == known.get(b).part() && !known.get(a).key().equals(known.get(b).key())) {
          examples.add(example(yes(taught.get(i).same(known.get(a).part(), known.get(a).key(), known.get(b).key())),
              SameFeatures.of(known.get(a), known.get(b))));
        }
      }
    }
    return examples;
  }

  private List<Example> entityExamples(int i, Part part) {
    List<Entity> entities = reader(i).entities(nouns.get(i), part);
    return entities.stream().map(e -> example(yes(taught.get(i).has(part, e.wording().key())),
        EntityFeatures.of(scenes.get(i), e, entities, nouns.get(i), reports.get(i)))).toList();
  }

  private List<Example> hasExamples(int i, IncidentKind kind) {
    boolean has = taught.get(i).incidents().stream().anyMatch(incident -> incident.kind() == kind);
    return List.of(example(yes(has), KindFeatures.ofReport(scenes.get(i), reports.get(i), passages.get(i))));
  }

  private List<Example> kindExamples(int i) {
    List<Example> examples = new ArrayList<>();
    for (Found noun : nouns.get(i)) {
      taught.get(i).kind(noun.part(), noun.key()).ifPresent(kind ->
          examples.add(example(kind.name(), KindFeatures.of(scenes.get(i), noun))));
    }
    return examples;
  }

  /** Pairs of annotated fillers. */
  private List<Example> togetherExamples(int i) {
    Scene scene = scenes.get(i);
    FillerReader reader = reader(i);
    List<Filler> known = reader.fillers(scene, reports.get(i), nouns.get(i)).stream().filter(f -> f.probability() >= WORTH_PAIRING)
        .filter(f -> taught.get(i).has(f.wording().part(), f.wording().key())).toList();
    List<double[]> kinds = known.stream().map(f -> reader.kinds(KindFeatures.of(scene, f.wording()))).toList();
    List<Example> examples = new ArrayList<>();
    for (int a = 0; a < known.size(); a++) {
      java.util.Set<Integer> numbers = numbers(i, known.get(a));
      for (int b = a + 1; b < known.size(); b++) {
        boolean together = numbers(i, known.get(b)).stream().anyMatch(numbers::contains);
        examples.add(example(yes(together), TogetherFeatures.of(scene, known.get(a), kinds.get(a), known.get(b), kinds.get(b))));
      }
    }
    return examples;
  }

  private java.util.Set<Integer> numbers(int i, Filler filler) {
    return taught.get(i).numbers(filler.wording().part(), filler.wording().key());
  }
}
