package org.casus.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.corpus.Intake;
import org.casus.discourse.Annotator;
import org.casus.discourse.Discourse;
import org.casus.extract.quotation.QuotationReader;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.CaseRun;
import org.casus.pipeline.Progress;

/**
 * Articles in which somebody marked who says what ({@link PolnearCorpus}). Their text is taken as it is, since the marks
 * count its characters, and every sentence is parsed. Immutable.
 */
public final class PolnearYardstick implements Yardstick {

  private final List<AnnotatedArticle> articles;

  private PolnearYardstick(List<AnnotatedArticle> articles) {
    this.articles = List.copyOf(articles);
  }

  /**
   * Opens files of the corpus.
   *
   * @throws IOException when one can't be read, or holds what is no article
   */
  public static PolnearYardstick open(List<Path> files) throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (Path file : files) {
      articles.addAll(PolnearCorpus.read(file));
    }
    return new PolnearYardstick(articles);
  }

  /** The first of the articles, for a quick look. */
  public PolnearYardstick first(int most) {
    return new PolnearYardstick(articles.subList(0, Math.min(most, articles.size())));
  }

  @Override
  public Intake intake() {
    return new Intake(articles.stream().map(AnnotatedArticle::report).toList(), List.of());
  }

  /** Reads the utterances alone, one article after the other: {@code run} and {@code threads} have no part in it. */
  @Override
  public Evaluation evaluate(CaseRun run, int threads, Progress progress) {
    return evaluate(QuotationReader.shipped(), progress);
  }

  /** Compares what a reader finds. */
  public Evaluation evaluate(QuotationReader reader, Progress progress) {
    Annotator annotator = new Annotator(Knowledge.shipped(), tokens -> true);
    List<ReportScore> scores = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      Discourse discourse = annotator.annotate(article.report());
      scores.add(QuotationComparison.of(article.report(), reader.read(discourse).all(), article.utterances()));
      progress.report(article.report().file(), discourse.sentences().stream().mapToInt(s -> s.tokens().size()).sum());
    }
    return new Evaluation("polnear", "articles with marked quotations",
        List.of(QuotationComparison.SOURCES, QuotationComparison.CUES, QuotationComparison.CONTENTS, QuotationComparison.PARTS),
        Evaluation.Composite.NONE, scores, List.of());
  }
}
