package org.casus.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a whole report says of a word's case, where its single sentences disagree. Stateless. */
final class CaseVote {

  private CaseVote() {}

  /** The forms with each word that nobody writes in lower case given the form that it has most often in the report. */
  static List<List<CaseForm>> settle(
      List<List<CaseWord>> sentences, List<List<CaseForm>> forms, CaseLexicon lexicon) {
    Map<String, int[]> votes = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = 0; j < sentences.get(i).size(); j++) {
        votes.computeIfAbsent(sentences.get(i).get(j).key(), k -> new int[3])[forms.get(i).get(j).ordinal()]++;
      }
    }
    List<List<CaseForm>> settled = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<CaseForm> line = new ArrayList<>();
      for (int j = 0; j < sentences.get(i).size(); j++) {
        CaseWord word = sentences.get(i).get(j);
        CaseForm form = forms.get(i).get(j);
        boolean open = lexicon.neverLower(word.key()) && word.key().length() > 1;
        line.add(word.abbreviation() ? CaseForm.NAME : open ? most(votes.getOrDefault(word.key(), new int[3]), form) : form);
      }
      settled.add(line);
    }
    return settled;
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
