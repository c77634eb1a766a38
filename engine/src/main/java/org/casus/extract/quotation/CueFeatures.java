package org.casus.extract.quotation;

import java.util.List;
import java.util.Set;
import org.casus.learn.FeatureSink;
import org.casus.learn.Features;

/** What is seen of a word that may belong to a cue: itself, its neighbours, its place in the tree, quotation marks. */
final class CueFeatures {

  private static final Set<String> FRAME = Set.of("nsubj", "nsubj:pass", "csubj", "obj", "iobj", "ccomp", "xcomp", "obl", "advcl",
      "parataxis", "compound:prt", "mark", "cop", "acl", "acl:relcl", "nmod", "case", "nmod:poss", "aux:pass", "advmod", "aux", "conj");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass", "csubj");

  static final String[] NUMBERS = {"-6", "-5", "-4", "-3", "-2", "-1", "0", "1", "2", "3", "4", "5", "6"};

  private final Passage passage;
  private final WordFeatures words;
  private final String[] frames;

  CueFeatures(Passage passage) {
    this.passage = passage;
    this.words = new WordFeatures(passage);
    this.frames = new String[passage.size()];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = frame(i);
    }
  }

  private String frame(int at) {
    StringBuilder frame = new StringBuilder();
    String last = "";
    for (int child : passage.children(at)) {
      String relation = passage.relation(child);
      if (FRAME.contains(relation) && !relation.equals(last) && !Set.of("aux", "conj", "advmod", "mark").contains(relation)) {
        frame.append(child < at ? relation + "<" : ">" + relation);
        last = relation;
      }
    }
    return frame.toString();
  }

  /** The features of a sentence's words, made when asked for. */
  List<Features> sentence(int sentence) {
    int start = passage.start(sentence);
    return Lessons.lazy(passage.end(sentence) - start, i -> of(start + i));
  }

  private Features of(int at) {
    return new Features() {
      @Override
      public void tell(FeatureSink all) {
        words.tell(at, all);
        syntax(at, all);
        marks(at, all);
      }
    };
  }

  private void syntax(int at, FeatureSink all) {
    String lemma = passage.lemma(at);
    String tag = passage.tag(at);
    String relation = passage.relation(at);
    int head = passage.head(at);
    all.see("relation ", relation, " ", tag);
    all.see("lemma relation ", lemma, " ", relation);
    all.see("relation head ", relation, " ", passage.lemma(head), (head < at ? " before" : " after"));
    all.see("lemma head ", lemma, " ", passage.lemma(head));
    all.see("relation head tag ", relation, " ", tag, " ", passage.tag(head));
    if (head >= 0) {
      governor(at, head, all);
    }
    frames(at, all);
    children(at, lemma, tag, all);
  }

  private void governor(int at, int head, FeatureSink all) {
    String relation = passage.relation(at);
    String tag = passage.tag(at);
    all.see("relation head frame ", relation, " ", tag, " ", frames[head]);
    all.see("head relation ", relation, " ", tag, " ", passage.relation(head));
    all.see("distance to head ", relation, " ", NUMBERS[Math.max(0, Math.min(12, head - at + 6))]);
    int above = passage.head(head);
    all.see("relation head above ", relation, " ", passage.relation(head), " ", passage.lemma(above));
  }

  private void frames(int at, FeatureSink all) {
    String lemma = passage.lemma(at);
    String tag = passage.tag(at);
    String relation = passage.relation(at);
    all.see("frame ", tag, " ", frames[at]);
    all.see("lemma frame ", lemma, " ", frames[at]);
    String cluster = passage.cluster(at);
    all.see("like frame ", cluster, " ", frames[at]);
    all.see("like relation ", cluster, " ", relation);
    all.see("relation head like ", relation, " ", tag, " ", passage.cluster(passage.head(at)));
  }

  private void children(int at, String lemma, String tag, FeatureSink all) {
    for (int child : passage.children(at)) {
      String relation = passage.relation(child);
      if (!FRAME.contains(relation)) {
        continue;
      }
      String side = child < at ? "<" : ">";
      all.see("has ", tag, " ", side, relation);
      all.see("lemma has ", lemma, " ", side, relation);
      all.see("like has ", passage.cluster(at), " ", side, relation);
      all.see("has like ", side, relation, " ", passage.cluster(child));
      all.see("has lemma ", side, relation, " ", passage.lemma(child));
      if (SUBJECT.contains(relation)) {
        all.see("subject ", kind(child), " ", tag);
        all.see("lemma subject ", lemma, " ", kind(child));
        all.see("like subject ", passage.cluster(at), " ", kind(child));
        all.see("subject like ", passage.cluster(child), " ", passage.cluster(at));
        all.see("subject ", passage.lemma(child), " ", lemma);
      } else {
        all.see("has ", tag, " ", relation, " ", passage.tag(child), " ", kind(child));
      }
    }
  }

  /** What a phrase's head looks like: a pronoun, a kind of name, or its tag. */
  private String kind(int at) {
    String tag = passage.tag(at);
    String name = passage.token(at).name();
    return tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT") ? passage.lemma(at) : name.equals("O") ? tag : name;
  }

  private void marks(int at, FeatureSink all) {
    String lemma = passage.lemma(at);
    int start = passage.start(passage.sentence(at));
    int end = passage.end(passage.sentence(at));
    boolean within = passage.quote(at) > 0;
    all.see(within ? "in quotation" : "outside quotation");
    all.see("lemma ", (within ? "in quotation " : "outside quotation "), lemma);
    String quotes = quotesAround(at, start, end);
    all.see("quotation ", quotes, " ", passage.tag(at));
    all.see("lemma quotation ", quotes, " ", lemma);
    all.see("like quotation ", quotes, " ", passage.cluster(at));
    all.see("to the end ", NUMBERS[Math.min(5, end - at) + 6], " ", passage.tag(at));
    all.see("from the start ", NUMBERS[Math.min(5, at - start) + 6], " ", passage.tag(at));
    all.see("next mark ", nextMark(at, end), " ", previousMark(at, start));
    all.see("lemma next mark ", lemma, " ", nextMark(at, end));
    if (passage.paragraph(at) == 0) {
      all.see("in the title ", passage.tag(at));
    }
  }

  private String nextMark(int at, int end) {
    for (int i = at + 1; i < end && i < at + 8; i++) {
      if (punctuation(i)) {
        return passage.text(i) + Math.min(3, i - at);
      }
    }
    return at + 8 >= end ? "end" : "far";
  }

  private String previousMark(int at, int start) {
    for (int i = at - 1; i >= start && i > at - 8; i--) {
      if (punctuation(i)) {
        return passage.text(i) + Math.min(3, at - i);
      }
    }
    return at - 8 < start ? "start" : "far";
  }

  private boolean punctuation(int at) {
    return !Character.isLetterOrDigit(passage.text(at).charAt(0)) && passage.text(at).charAt(0) != '$' && passage.text(at).charAt(0) != '\'';
  }

  private String quotesAround(int at, int start, int end) {
    boolean before = false;
    boolean after = false;
    for (int i = start; i < end; i++) {
      before |= i < at && passage.quote(i) > 0 && passage.quote(i) != passage.quote(at);
      after |= i > at && passage.quote(i) > 0 && passage.quote(i) != passage.quote(at);
    }
    return before ? after ? "on both sides" : "before" : after ? "after" : passage.quote(at) > 0 ? "around" : "none";
  }
}
