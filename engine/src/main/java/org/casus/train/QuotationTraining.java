package org.casus.train;

import java.util.List;
import org.casus.discourse.Annotator;
import org.casus.evaluate.AnnotatedArticle;
import org.casus.extract.quotation.Lesson;
import org.casus.extract.quotation.QuotationModel;
import org.casus.knowledge.Knowledge;

/** Trains the reader of attributions on marked articles. Stateless. */
public final class QuotationTraining {

  private QuotationTraining() {}

  /**
   * Annotates the articles and learns from them; the same articles give the same weights. Takes some minutes and two
   * gigabytes for the 840 articles of PolNeAR's training part.
   */
  public static QuotationModel of(List<AnnotatedArticle> articles, Knowledge knowledge) {
    Annotator annotator = new Annotator(knowledge, tokens -> true);
    return QuotationModel.train(articles.stream()
        .map(article -> new Lesson(annotator.annotate(article.report()), article.utterances())).toList());
  }
}
