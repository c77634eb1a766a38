package org.casus.discourse;

import edu.stanford.nlp.util.Lazy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.corpus.TextRange;
import org.casus.knowledge.Knowledge;
import org.casus.learn.Tagger;
import org.jspecify.annotations.Nullable;

/**
 * Gives a text in capitals the case it would have in print, letter for letter, so that every offset stays: what reads it
 * afterwards need not know. A tagger tells names and acronyms from plain words by how edited news writes each word, by the
 * registers, and by its neighbours.
 *
 * <p>Thread-safe. The model is loaded at the first text in capitals.
 */
public final class CaseRecovery {

  /** Counts of how words are written. */
  static final String COUNTS = "/casus/models/case-words.gz";

  /** Weights of the tagger. */
  static final String WEIGHTS = "/casus/models/case-weights.gz";

  private static final int FEWEST_LETTERS = 30;
  private static final double SHOUTED = 0.9;

  private final Lazy<Model> model;

  /** A recovery that knows the names of these registers. */
  public CaseRecovery(Knowledge knowledge) {
    this.model = Lazy.of(() -> Model.read(knowledge));
  }

  private record Model(CaseLexicon lexicon, CaseNames names, CaseFeatures features, Tagger tagger) {

    List<List<CaseForm>> forms(List<List<CaseWord>> sentences) {
      Set<String> bracketed = CaseFeatures.bracketed(sentences);
      List<List<CaseForm>> tagged = sentences.stream()
          .map(s -> tagger.tag(features.of(s, bracketed)).stream().map(CaseForm::labelled).toList()).toList();
      CaseVote vote = new CaseVote(sentences, tagged, lexicon);
      List<List<CaseForm>> settled = new ArrayList<>();
      for (int i = 0; i < tagged.size(); i++) {
        settled.add(vote.settle(sentences.get(i), tagged.get(i), names.hints(sentences.get(i))));
      }
      return settled;
    }

    static Model read(Knowledge knowledge) {
      try (InputStream weights = CaseRecovery.class.getResourceAsStream(WEIGHTS)) {
        if (weights == null) {
          throw new IOException("The weights " + WEIGHTS + " do not ship with Casus.");
        }
        CaseLexicon lexicon = new CaseLexicon(CaseLexicon.counts(COUNTS), CaseLexicon.capitalised());
        CaseNames names = CaseNames.read(knowledge);
        return new Model(lexicon, names, new CaseFeatures(lexicon, names), Tagger.read(weights));
      } catch (IOException e) {
        throw new UncheckedIOException("The model of upper and lower case could not be read: " + e.getMessage(), e);
      }
    }
  }

  /** The text with the case of each of these ranges recovered where it stands in capitals; of the same length. */
  public String recover(String text, List<TextRange> ranges) {
    boolean all = shouted(text, ranges);
    List<TextRange> shouted = ranges.stream().filter(r -> all || shouted(text, List.of(r))).toList();
    if (shouted.isEmpty()) {
      return text;
    }
    List<List<CaseWord>> sentences = new ArrayList<>();
    shouted.forEach(range -> sentences.addAll(CaseWord.sentences(text, range)));
    StringBuilder recovered = new StringBuilder(text);
    Model loaded = loaded();
    List<List<CaseForm>> forms = loaded.forms(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      write(sentences.get(i), forms.get(i), loaded.lexicon(), recovered);
    }
    return recovered.toString();
  }

  /** Whether nearly every letter is a capital. */
  static boolean shouted(String text, List<TextRange> ranges) {
    int letters = 0;
    int capitals = 0;
    for (TextRange range : ranges) {
      for (int i = range.begin(); i < range.end(); i++) {
        char c = text.charAt(i);
        capitals += Character.isUpperCase(c) ? 1 : 0;
        letters += Character.isUpperCase(c) || Character.isLowerCase(c) ? 1 : 0;
      }
    }
    return letters >= FEWEST_LETTERS && capitals >= SHOUTED * letters;
  }

  private static void write(List<CaseWord> sentence, List<CaseForm> forms, CaseLexicon lexicon, StringBuilder text) {
    for (int i = 0; i < forms.size(); i++) {
      CaseWord word = sentence.get(i);
      CaseForm form = i == 0 && forms.get(i) == CaseForm.LOWER ? CaseForm.NAME : forms.get(i);
      text.replace(word.begin(), word.end(), spelt(word, form, lexicon.listedAs(word.key()), text));
      if (text.length() > word.end() + 1) {
        possessive(word, text);
      }
    }
  }

  private synchronized Model loaded() {
    return model.get();
  }

  /** "McCain" has a capital inside. */
  private static String spelt(CaseWord word, CaseForm form, @Nullable String listed, StringBuilder text) {
    return form == CaseForm.NAME && listed != null && CaseForm.of(listed) == CaseForm.NAME ? listed : form.write(text.substring(word.begin(), word.end()));
  }

  private static void possessive(CaseWord word, StringBuilder text) {
    int s = word.end() + 1;
    boolean apostrophe = "'’".indexOf(text.charAt(word.end())) >= 0;
    boolean alone = s + 1 >= text.length() || !Character.isLetter(text.charAt(s + 1));
    if (apostrophe && text.charAt(s) == 'S' && alone) {
      text.setCharAt(s, 's');
    }
  }
}
