package org.casus.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.Issue;
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
  private final List<Issue> issues;

  private PolnearYardstick(List<AnnotatedArticle> articles, List<Issue> issues) {
    this.articles = List.copyOf(articles);
    this.issues = List.copyOf(issues);
  }

  /**
   * Opens files of the corpus; a line that can't be used becomes an issue of the intake.
   *
   * @throws IOException when a file can't be read
   */
  public static PolnearYardstick open(List<Path> files) throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (Path file : files) {
      articles.addAll(PolnearCorpus.read(file, issues));
    }
    return new PolnearYardstick(articles, issues);
  }

  /** The first of the articles, for a quick look. */
  public PolnearYardstick first(int most) {
    return new PolnearYardstick(articles.subList(0, Math.min(most, articles.size())), issues);
  }

  @Override
  public Intake intake() {
    return new Intake(articles.stream().map(AnnotatedArticle::report).toList(), issues);
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
        Evaluation.Composite.NONE, scores, issues);
  }
}
