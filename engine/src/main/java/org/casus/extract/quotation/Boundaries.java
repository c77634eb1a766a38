package org.casus.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The places where a source or a content may begin or end. */
final class Boundaries {

  static final int NONE = -1;
  private static final int SENTENCES = 8;
  private static final int BACK = 5;
  private static final Set<String> LEANING =
      Set.of("det", "amod", "compound", "case", "aux", "aux:pass", "nmod:poss", "mark", "cop", "nummod", "cc", "det:predet", "expl");
  private static final Set<String> NOMINAL =
      Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "WP", "WDT", "PDT", "RB", "RBR", "RBS", "$", "VBG", "VBN", "EX", "FW",
          "IN", "HYPH", "WP$", "WRB", "POS", "UH", "ADD", "LS");

  private Boundaries() {}

  static List<Integer> sourceBegins(Scene scene) {
    Passage passage = scene.passage();
    int sentence = passage.sentence(scene.head());
    List<Integer> found = new ArrayList<>();
    for (int i = passage.start(sentence); i < passage.end(sentence); i++) {
      if (!scene.taken(i) && NOMINAL.contains(passage.tag(i)) && !trailing(passage, i)) {
        found.add(i);
      }
    }
    found.add(NONE);
    return found;
  }

  /** Whether a word only carries on the phrase before it. */
  private static boolean trailing(Passage passage, int at) {
    boolean within = LEANING.contains(passage.relation(at - 1 < 0 ? 0 : at - 1)) && passage.head(at - 1 < 0 ? 0 : at - 1) == at;
    return within && passage.sentence(at - 1) == passage.sentence(at) && !passage.tag(at - 1).equals("IN");
  }

  static List<Integer> sourceEnds(Scene scene, int begin) {
    Passage passage = scene.passage();
    List<Integer> found = new ArrayList<>();
    int end = passage.end(passage.sentence(begin));
    for (int i = begin; i < end && !scene.taken(i); i++) {
      if (!leaning(passage, i)) {
        found.add(i);
      }
    }
    return found.isEmpty() ? List.of(begin) : found;
  }

  /** Whether a word leans on what follows, so that nothing ends with it. */
  private static boolean leaning(Passage passage, int at) {
    int head = passage.head(at);
    return head > at && LEANING.contains(passage.relation(at)) && head <= at + 2;
  }

  static List<Integer> contentBegins(Scene scene) {
    Passage passage = scene.passage();
    int sentence = passage.sentence(scene.head());
    List<Integer> found = new ArrayList<>();
    int quote = opening(passage, passage.start(sentence));
    for (int s = Math.max(0, sentence - BACK); s < sentence; s++) {
      if (passage.paragraph(passage.start(s)) == passage.paragraph(scene.head())) {
        found.add(passage.start(s));
      }
    }
    if (quote >= 0 && !found.contains(quote)) {
      found.add(quote);
    }
    for (int i = passage.start(sentence); i < passage.end(sentence); i++) {
      if (!scene.taken(i) && !closing(passage, i) && !trailing(passage, i)) {
        found.add(i);
      }
    }
    if (sentence + 1 < passage.sentences().size()) {
      found.add(passage.start(sentence + 1));
    }
    return found;
  }

  /** Where the quotation opened that runs into this word, or -1. */
  private static int opening(Passage passage, int at) {
    int begin = at;
    while (passage.quote(begin - 1) > 0 && passage.quote(begin - 1) == passage.quote(at)) {
      begin--;
    }
    return begin == at ? -1 : begin;
  }

  private static boolean closing(Passage passage, int at) {
    String tag = passage.tag(at);
    return passage.closes(at) || tag.equals(",") || tag.equals(".");
  }

  static List<Integer> contentEnds(Scene scene, int begin) {
    Passage passage = scene.passage();
    List<Integer> found = new ArrayList<>();
    int sentence = passage.sentence(begin);
    for (int s = sentence; s < passage.sentences().size() && s <= sentence + SENTENCES; s++) {
      int from = Math.max(begin, passage.start(s));
      if (s > sentence && passage.paragraph(from) > passage.paragraph(begin) + 1) {
        break;
      }
      if (!ends(scene, begin, s, from, found)) {
        break;
      }
    }
    return found.isEmpty() ? List.of(begin) : found;
  }

  /** Adds the ends within a sentence; whether the content may run on into the next. */
  private static boolean ends(Scene scene, int begin, int sentence, int from, List<Integer> found) {
    Passage passage = scene.passage();
    boolean own = sentence == passage.sentence(begin) || sentence == passage.sentence(scene.head());
    for (int i = from; i < passage.end(sentence); i++) {
      if (scene.taken(i)) {
        return false;
      }
      boolean last = i + 1 >= passage.end(sentence) || i + 2 == passage.end(sentence) || passage.closes(i);
      if (own ? !leaning(passage, i) : last) {
        found.add(i);
      }
    }
    return true;
  }

  /** Where another part of an interrupted content may begin; {@link #NONE} where it is complete. */
  static List<Integer> moreBegins(Scene scene) {
    Passage passage = scene.passage();
    List<Integer> found = new ArrayList<>();
    found.add(NONE);
    int last = scene.parts().get(scene.parts().size() - 1).last();
    int sentence = passage.sentence(Math.max(last, scene.cue().last()));
    int from = last + 1;
    for (int i = from; i < passage.end(sentence); i++) {
      boolean fresh = scene.taken(i - 1) && i - 1 != last || passage.opens(i) || passage.tag(i - 1).equals(",") || passage.tag(i - 1).equals(":")
          || i == passage.start(passage.sentence(i));
      if (!scene.taken(i) && !closing(passage, i) && fresh) {
        found.add(i);
      }
    }
    for (int s = sentence + 1; s <= sentence + 2 && s < passage.sentences().size(); s++) {
      found.add(passage.start(s));
      for (int i = passage.start(s) + 1; i < passage.end(s); i++) {
        if (passage.opens(i)) {
          found.add(i);
        }
      }
    }
    return found;
  }
}
