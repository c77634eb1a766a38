package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.extract.Quotations.Quotation;
import org.casus.extract.Voices.Speech;

/**
 * Whose words a quotation is: his who is named beside it, or, where a sentence is nothing but quotation, his who spoke
 * just before. Thread-safe.
 */
final class QuotedWords {

  private static final int NEAR = 2;

  private QuotedWords() {}

  /** The speeches that quotations add to those found at verbs of saying. */
  static List<Speech> of(Discourse discourse, Quotations quotations, List<Speech> spoken) {
    List<Speech> all = new ArrayList<>(spoken);
    List<Speech> added = new ArrayList<>();
    for (Quotation quotation : quotations.all()) {
      List<Speech> own = speaker(quotations, quotation, all, discourse).map(s -> words(discourse, quotation, s, all)).orElse(List.of());
      added.addAll(own);
      all.addAll(own);
    }
    return added;
  }

  private static Optional<Speech> speaker(Quotations quotations, Quotation quotation, List<Speech> all, Discourse discourse) {
    Optional<Speech> beside = all.stream().filter(s -> beside(discourse, quotation, s)).findFirst();
    if (beside.isPresent() || !quotation.whole()) {
      return beside;
    }
    int at = quotation.from().index();
    return all.stream().filter(s -> s.sentence() < at && s.sentence() >= at - NEAR)
        .filter(s -> s.verb() < 0 || !quotations.covers(discourse.sentences().get(s.sentence()), s.verb()))
        .reduce((a, b) -> b.sentence() >= a.sentence() ? b : a);
  }

  /** Whether the speech is told outside the quotation and takes in part of it. */
  private static boolean beside(Discourse discourse, Quotation quotation, Speech speech) {
    Sentence sentence = discourse.sentences().get(speech.sentence());
    if (!quotation.reaches(sentence) || speech.verb() < 0 || quotation.covers(sentence, speech.verb())) {
      return false;
    }
    return speech.first() <= quotation.lastIn(sentence) && speech.last() >= quotation.firstIn(sentence);
  }

  private static List<Speech> words(Discourse discourse, Quotation quotation, Speech speaker, List<Speech> all) {
    List<Speech> words = new ArrayList<>();
    for (int i = quotation.from().index(); i <= quotation.to().index(); i++) {
      Sentence sentence = discourse.sentences().get(i);
      int first = quotation.firstIn(sentence);
      int last = quotation.lastIn(sentence);
      boolean known = all.stream().anyMatch(s -> s.sentence() == sentence.index() && s.speaker().key().equals(speaker.speaker().key())
          && s.first() <= first + 1 && s.last() >= last - 1);
      if (!known && first <= last) {
        words.add(new Speech(sentence.index(), first, last, -1, speaker.speaker(), speaker.manner()));
      }
    }
    return words;
  }
}
