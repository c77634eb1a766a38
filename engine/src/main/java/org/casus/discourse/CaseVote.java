package org.casus.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settles how words are written, once the tagger has had its say: by the register, the report and what news usually does. */
final class CaseVote {

  private static final Set<String> DIRECTIONS = Set.of("northern", "southern", "eastern", "western", "central",
      "northeastern", "northwestern", "southeastern", "southwestern");
  private static final double COMMON = 0.3;

  private final CaseLexicon lexicon;
  private final Map<String, int[]> votes = new HashMap<>();

  /** Counts the forms that the tagger gave each word of a report. */
  CaseVote(List<List<CaseWord>> sentences, List<List<CaseForm>> forms, CaseLexicon lexicon) {
    this.lexicon = lexicon;
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = 0; j < sentences.get(i).size(); j++) {
        votes.computeIfAbsent(sentences.get(i).get(j).key(), k -> new int[CaseForm.values().length])
            [forms.get(i).get(j).ordinal()]++;
      }
    }
  }

  /** The forms of a sentence's words, given those of the tagger and what the registers say. */
  List<CaseForm> settle(List<CaseWord> sentence, List<CaseForm> forms, List<String> hints) {
    List<CaseForm> settled = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      settled.add(settle(sentence.get(i), forms.get(i), hints.get(i), alone(sentence, forms, i)));
    }
    return settled;
  }

  private CaseForm settle(CaseWord word, CaseForm form, String hint, boolean alone) {
    if (word.abbreviation()) {
      return CaseForm.NAME;
    }
    boolean named = hint.startsWith(CaseNames.LONG);
    boolean rare = lexicon.neverLower(word.key()) && word.key().length() > 1;
    if (rare && hint.endsWith(CaseForm.ACRONYM.label()) && !lexicon.listedAsName(word.key())) {
      return CaseForm.ACRONYM;
    }
    boolean common = form == CaseForm.NAME && !named && !word.dated()
        && (DIRECTIONS.contains(word.key()) || alone && lexicon.lowerShare(word.key()) >= COMMON);
    return common ? CaseForm.LOWER : rare ? most(votes.getOrDefault(word.key(), new int[3]), form) : form;
  }

  /** Whether no name stands next to a word. */
  private static boolean alone(List<CaseWord> sentence, List<CaseForm> forms, int i) {
    boolean before = i > 1 && sentence.get(i).before().equals(" ") && forms.get(i - 1) != CaseForm.LOWER;
    boolean after = i + 1 < forms.size() && sentence.get(i).after().equals(" ") && forms.get(i + 1) != CaseForm.LOWER;
    return !before && !after;
  }

  /** The form with most votes; names win over lower case when they are as many, else the form at hand stays. */
  private static CaseForm most(int[] votes, CaseForm form) {
    CaseForm best = form;
    for (CaseForm other : CaseForm.values()) {
      if (votes[other.ordinal()] > votes[best.ordinal()]
          || votes[other.ordinal()] == votes[best.ordinal()] && best == CaseForm.LOWER) {
        best = other;
      }
    }
    return best;
  }
}
