package org.casus.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Token;

/** What is seen of a word that may belong to a cue: itself, its neighbours, its place in the tree, quotation marks. */
final class CueFeatures {

  private static final Set<String> FRAME = Set.of("nsubj", "nsubj:pass", "csubj", "obj", "iobj", "ccomp", "xcomp", "obl", "advcl",
      "parataxis", "compound:prt", "mark", "cop", "acl", "acl:relcl", "nmod", "case", "nmod:poss", "aux:pass", "advmod", "aux", "conj");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass", "csubj");

  private final Passage passage;
  private final String[] frames;

  CueFeatures(Passage passage) {
    this.passage = passage;
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
  List<List<String>> sentence(int sentence) {
    int start = passage.start(sentence);
    return Lessons.lazy(passage.end(sentence) - start, i -> of(start + i));
  }

  List<String> of(int at) {
    List<String> all = new ArrayList<>(64);
    words(at, all);
    syntax(at, all);
    marks(at, all);
    return all;
  }

  private void words(int at, List<String> all) {
    Token token = passage.token(at);
    String lemma = passage.lemma(at);
    String tag = token.tag();
    String word = token.text().toLowerCase(Locale.ROOT);
    all.add("bias");
    all.add("lemma " + lemma);
    all.add("word " + word);
    all.add("tag " + tag);
    all.add("lemma tag " + lemma + " " + tag);
    all.add("ending " + word.substring(Math.max(0, word.length() - 3)) + " " + tag);
    for (int d = -3; d <= 3; d++) {
      if (d != 0) {
        all.add("lemma" + d + " " + passage.lemma(at + d));
        all.add("tag" + d + " " + passage.tag(at + d));
      }
    }
    all.add("lemmas-1 " + passage.lemma(at - 1) + " " + lemma);
    all.add("lemmas+1 " + lemma + " " + passage.lemma(at + 1));
    all.add("lemmas-2 " + passage.lemma(at - 2) + " " + passage.lemma(at - 1) + " " + lemma);
    all.add("lemmas+2 " + lemma + " " + passage.lemma(at + 1) + " " + passage.lemma(at + 2));
    all.add("lemma tag+1 " + lemma + " " + passage.tag(at + 1));
    all.add("lemma tags+1 " + lemma + " " + passage.tag(at + 1) + " " + passage.tag(at + 2));
    all.add("lemma tag-1 " + lemma + " " + passage.tag(at - 1));
    all.add("tags-1 " + passage.tag(at - 1) + " " + tag);
    all.add("tags+1 " + tag + " " + passage.tag(at + 1));
    all.add("tags3 " + passage.tag(at - 1) + " " + tag + " " + passage.tag(at + 1));
    all.add("tags+2 " + tag + " " + passage.tag(at + 1) + " " + passage.tag(at + 2));
    all.add("tags-2 " + passage.tag(at - 2) + " " + passage.tag(at - 1) + " " + tag);
    String cluster = passage.cluster(at);
    all.add("like " + cluster);
    all.add("like tag " + cluster + " " + tag);
    all.add("like-1 " + passage.cluster(at - 1) + " " + tag);
    all.add("like+1 " + passage.cluster(at + 1) + " " + tag);
    all.add("likes-1 " + passage.cluster(at - 1) + " " + cluster);
    all.add("likes+1 " + cluster + " " + passage.cluster(at + 1));
    all.add("like tags+1 " + cluster + " " + passage.tag(at + 1) + " " + passage.tag(at + 2));
    all.add("name " + token.name() + " " + tag);
    all.add("names " + name(at - 1) + " " + tag + " " + name(at + 1));
  }

  private String name(int at) {
    return passage.has(at) ? passage.token(at).name() : "#";
  }

  private void syntax(int at, List<String> all) {
    String lemma = passage.lemma(at);
    String tag = passage.tag(at);
    String relation = passage.relation(at);
    int head = passage.head(at);
    all.add("relation " + relation + " " + tag);
    all.add("lemma relation " + lemma + " " + relation);
    all.add("relation head " + relation + " " + passage.lemma(head) + (head < at ? " before" : " after"));
    all.add("lemma head " + lemma + " " + passage.lemma(head));
    all.add("relation head tag " + relation + " " + tag + " " + passage.tag(head));
    if (head >= 0) {
      all.add("relation head frame " + relation + " " + tag + " " + frames[head]);
      all.add("head relation " + relation + " " + tag + " " + passage.relation(head));
      all.add("distance to head " + relation + " " + Math.max(-6, Math.min(6, head - at)));
      int above = passage.head(head);
      all.add("relation head above " + relation + " " + passage.relation(head) + " " + passage.lemma(above));
    }
    all.add("frame " + tag + " " + frames[at]);
    all.add("lemma frame " + lemma + " " + frames[at]);
    String cluster = passage.cluster(at);
    all.add("like frame " + cluster + " " + frames[at]);
    all.add("like relation " + cluster + " " + relation);
    all.add("relation head like " + relation + " " + tag + " " + passage.cluster(head));
    children(at, lemma, tag, all);
  }

  private void children(int at, String lemma, String tag, List<String> all) {
    for (int child : passage.children(at)) {
      String relation = passage.relation(child);
      if (!FRAME.contains(relation)) {
        continue;
      }
      String side = child < at ? "<" : ">";
      all.add("has " + tag + " " + side + relation);
      all.add("lemma has " + lemma + " " + side + relation);
      all.add("like has " + passage.cluster(at) + " " + side + relation);
      all.add("has like " + side + relation + " " + passage.cluster(child));
      all.add("has lemma " + side + relation + " " + passage.lemma(child));
      if (SUBJECT.contains(relation)) {
        all.add("subject " + kind(child) + " " + tag);
        all.add("lemma subject " + lemma + " " + kind(child));
        all.add("like subject " + passage.cluster(at) + " " + kind(child));
        all.add("subject like " + passage.cluster(child) + " " + passage.cluster(at));
        all.add("subject " + passage.lemma(child) + " " + lemma);
      } else {
        all.add("has " + tag + " " + relation + " " + passage.tag(child) + " " + kind(child));
      }
    }
  }

  /** What a phrase's head looks like: a pronoun, a kind of name, or its tag. */
  private String kind(int at) {
    String tag = passage.tag(at);
    String name = passage.token(at).name();
    return tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT") ? passage.lemma(at) : name.equals("O") ? tag : name;
  }

  private void marks(int at, List<String> all) {
    String lemma = passage.lemma(at);
    int start = passage.start(passage.sentence(at));
    int end = passage.end(passage.sentence(at));
    boolean within = passage.quote(at) > 0;
    all.add(within ? "in quotation" : "outside quotation");
    all.add("lemma " + (within ? "in quotation " : "outside quotation ") + lemma);
    String quotes = quotesAround(at, start, end);
    all.add("quotation " + quotes + " " + passage.tag(at));
    all.add("lemma quotation " + quotes + " " + lemma);
    all.add("like quotation " + quotes + " " + passage.cluster(at));
    all.add("to the end " + Math.min(5, end - at) + " " + passage.tag(at));
    all.add("from the start " + Math.min(5, at - start) + " " + passage.tag(at));
    all.add("next mark " + nextMark(at, end, 1) + " " + previousMark(at, start));
    all.add("lemma next mark " + lemma + " " + nextMark(at, end, 1));
    if (passage.paragraph(at) == 0) {
      all.add("in the title " + passage.tag(at));
    }
  }

  private String nextMark(int at, int end, int from) {
    for (int i = at + from; i < end && i < at + 8; i++) {
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
