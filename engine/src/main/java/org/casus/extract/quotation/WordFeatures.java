package org.casus.extract.quotation;

import java.util.Locale;
import org.casus.discourse.Token;
import org.casus.learn.FeatureSink;

/** What is seen of a word by itself and of the words beside it. */
final class WordFeatures {

  private final Passage passage;

  WordFeatures(Passage passage) {
    this.passage = passage;
  }

  /** Tells what is seen of the word here. */
  void tell(int at, FeatureSink all) {
    own(at, all);
    neighbours(at, all);
    lemmas(at, all);
    tags(at, all);
    likes(at, all);
  }

  private void own(int at, FeatureSink all) {
    Token token = passage.token(at);
    String lemma = passage.lemma(at);
    String tag = token.tag();
    String word = token.text().toLowerCase(Locale.ROOT);
    all.see("bias");
    all.see("lemma ", lemma);
    all.see("word ", word);
    all.see("tag ", tag);
    all.see("lemma tag ", lemma, " ", tag);
    all.see("ending ", word.substring(Math.max(0, word.length() - 3)), " ", tag);
  }

  private void neighbours(int at, FeatureSink all) {
    for (int d = -3; d <= 3; d++) {
      if (d != 0) {
        all.see("lemma", CueFeatures.NUMBERS[d + 6], " ", passage.lemma(at + d));
        all.see("tag", CueFeatures.NUMBERS[d + 6], " ", passage.tag(at + d));
      }
    }
  }

  private void lemmas(int at, FeatureSink all) {
    String lemma = passage.lemma(at);
    all.see("lemmas-1 ", passage.lemma(at - 1), " ", lemma);
    all.see("lemmas+1 ", lemma, " ", passage.lemma(at + 1));
    all.see("lemmas-2 ", passage.lemma(at - 2), " ", passage.lemma(at - 1), " ", lemma);
    all.see("lemmas+2 ", lemma, " ", passage.lemma(at + 1), " ", passage.lemma(at + 2));
    all.see("lemma tag+1 ", lemma, " ", passage.tag(at + 1));
    all.see("lemma tags+1 ", lemma, " ", passage.tag(at + 1), " ", passage.tag(at + 2));
    all.see("lemma tag-1 ", lemma, " ", passage.tag(at - 1));
  }

  private void tags(int at, FeatureSink all) {
    String tag = passage.tag(at);
    all.see("tags-1 ", passage.tag(at - 1), " ", tag);
    all.see("tags+1 ", tag, " ", passage.tag(at + 1));
    all.see("tags3 ", passage.tag(at - 1), " ", tag, " ", passage.tag(at + 1));
    all.see("tags+2 ", tag, " ", passage.tag(at + 1), " ", passage.tag(at + 2));
    all.see("tags-2 ", passage.tag(at - 2), " ", passage.tag(at - 1), " ", tag);
  }

  private void likes(int at, FeatureSink all) {
    String tag = passage.tag(at);
    String cluster = passage.cluster(at);
    all.see("like ", cluster);
    all.see("like tag ", cluster, " ", tag);
    all.see("like-1 ", passage.cluster(at - 1), " ", tag);
    all.see("like+1 ", passage.cluster(at + 1), " ", tag);
    all.see("likes-1 ", passage.cluster(at - 1), " ", cluster);
    all.see("likes+1 ", cluster, " ", passage.cluster(at + 1));
    all.see("like tags+1 ", cluster, " ", passage.tag(at + 1), " ", passage.tag(at + 2));
    all.see("name ", name(at), " ", tag);
    all.see("names ", name(at - 1), " ", tag, " ", name(at + 1));
  }

  private String name(int at) {
    return passage.has(at) ? passage.token(at).name() : "#";
  }
}
