package org.casus.extract.quotation;

import java.util.ArrayList;
import java.util.List;

/** What is seen of a place where a source or a content may begin. */
final class BeginFeatures {

  private final Scene scene;
  private final Passage passage;
  private final Edges edges;
  private final String cue;
  private final String lemma;
  private final String like;
  private final String frame;

  BeginFeatures(Scene scene) {
    this.scene = scene;
    this.passage = scene.passage();
    this.edges = scene.edges();
    this.cue = scene.cueWords();
    this.lemma = passage.lemma(scene.head());
    this.like = passage.cluster(scene.head());
    StringBuilder relations = new StringBuilder();
    for (int child : passage.children(scene.head())) {
      String relation = passage.relation(child);
      if (relation.matches("nsubj.*|obj|ccomp|xcomp|parataxis|obl")) {
        relations.append(child < scene.head() ? "<" : ">").append(relation);
      }
    }
    this.frame = relations.toString();
  }

  /** The features of beginning at a word, or nowhere ({@link Boundaries#NONE}). */
  List<String> of(int at) {
    return at == Boundaries.NONE ? none() : begin(at);
  }

  private List<String> none() {
    List<String> all = new ArrayList<>(List.of("none", "none cue " + cue, "none lemma " + lemma, "none like " + like + frame, "none tag " + passage.tag(scene.head()),
        "none frame " + frame, "none relation " + passage.relation(scene.head()), "none lemma frame " + lemma + frame,
        "none relation tag " + passage.relation(scene.head()) + " " + passage.tag(scene.head()) + frame));
    for (Span part : scene.parts()) {
      afterPart(part, all);
    }
    return all;
  }

  /** Whether the content is complete: its last words, what follows the cue, the next sentence. */
  private void afterPart(Span part, List<String> all) {
    int last = Math.max(part.last(), Math.max(scene.cue().last(), scene.source() == null ? 0 : scene.source().last()));
    int end = passage.end(passage.sentence(last));
    String ending = passage.closes(part.last()) ? "quoted" : passage.quote(part.last()) > 0 ? "within" : "free";
    String next = passage.has(end) && passage.paragraph(end) == passage.paragraph(last) ? passage.opens(end) ? "quote" : passage.quote(end) > 0 ? "in quote" : "plain" : "paragraph";
    String after = last + 1 >= end ? "end" : passage.text(last + 1);
    boolean more = false;
    for (int i = last + 1; i < end; i++) {
      more |= passage.opens(i);
    }
    String left = end - last < 3 ? "nothing left" : more ? "quote left" : "words left";
    all.add("none after " + ending + ", " + after + ", " + left);
    all.add("none after " + ending + ", " + left + ", then " + next);
    all.add("none after " + ending + ", " + left + ", " + passage.text(part.last() - 1) + " " + passage.text(part.last()));
    all.add("none " + (part.last() < scene.cue().first() ? "before " : "behind ") + ending + " " + left + " " + next);
    all.add("none parts " + scene.parts().size());
  }

  private List<String> begin(int at) {
    List<String> all = new ArrayList<>(56);
    place(at, all);
    words(at, all);
    phrase(at, all);
    return all;
  }

  private void place(int at, List<String> all) {
    int delta = passage.sentence(at) - passage.sentence(scene.head());
    String side = at < scene.cue().first() ? "before" : "after";
    int gap = at < scene.cue().first() ? scene.cue().first() - at : at - scene.cue().last();
    String where = delta == 0 ? side + " " + (gap > 6 ? gap > 15 ? "far" : "off" : String.valueOf(gap)) : "sentence " + delta;
    String against = scene.role(at - 1);
    all.add(where);
    all.add("lemma " + lemma + " " + where);
    all.add("cue " + cue + " " + side + " " + against);
    all.add("like " + like + " " + where + " " + against);
    all.add("cue " + cue + " " + where);
    all.add(side + " behind " + against);
    all.add(side + " frame " + frame + " behind " + against);
    all.add("first " + side + " " + (at == passage.start(passage.sentence(at))) + " " + delta);
    String marks = marksBetween(at);
    all.add(side + " across " + marks);
    all.add("lemma " + lemma + " " + side + " across " + marks);
    if (scene.source() != null) {
      String source = at < scene.source().first() ? "before source" : "after source";
      all.add(source + " " + side + " " + against);
      all.add(source + " " + side + " across " + marks);
    }
    all.add("quotation " + quotation(at) + " " + side);
    all.add("lemma " + lemma + " quotation " + quotation(at) + " " + side);
    all.add("quotation " + quotation(at) + " " + where + " " + passage.tag(at - 1));
  }

  private String quotation(int at) {
    String own = passage.opens(at) ? "opens" : passage.opens(at - 1) ? "just opened" : passage.quote(at) > 0 ? "within" : "outside";
    boolean same = passage.quote(at) == passage.quote(scene.head());
    return own + (same ? " with cue" : "");
  }

  private String marksBetween(int at) {
    int from = at < scene.cue().first() ? at : scene.cue().last() + 1;
    int to = at < scene.cue().first() ? scene.cue().first() : at;
    StringBuilder marks = new StringBuilder();
    int verbs = 0;
    for (int i = from; i < to && marks.length() < 6; i++) {
      String tag = passage.tag(i);
      if (passage.mark(i)) {
        marks.append('"');
      } else if (tag.equals(",") || tag.equals(":") || tag.equals(".")) {
        marks.append(passage.text(i));
      } else if (tag.startsWith("VB") && tag.length() == 3 && ++verbs < 3) {
        marks.append('V');
      }
    }
    return marks.toString();
  }

  private void words(int at, List<String> all) {
    String side = at < scene.cue().first() ? "before " : "after ";
    String tag = passage.tag(at);
    boolean newSentence = passage.sentence(Math.max(0, at - 1)) != passage.sentence(at);
    String previous = newSentence ? "#" : passage.lemma(at - 1);
    all.add("word " + side + passage.lemma(at));
    all.add("tag " + side + tag);
    all.add("words " + previous + " " + passage.lemma(at));
    all.add("tags " + passage.tag(at - 1) + " " + tag + " " + passage.tag(at + 1));
    all.add("word-1 " + side + previous);
    all.add("word-1 " + side + previous + " " + tag);
    all.add("tag-1 " + side + passage.tag(at - 1));
    all.add("lemma " + lemma + " " + side + previous);
    all.add("lemma " + lemma + " " + side + tag);
    all.add("like " + like + " " + side + tag);
    all.add("lemma " + lemma + " word " + side + passage.lemma(at));
    all.add("name " + side + passage.token(at).name() + " " + (newSentence ? "#" : passage.token(at - 1 < 0 ? 0 : at - 1).name()));
  }

  private void phrase(int at, List<String> all) {
    int top = edges.beginning(at, scene.head());
    if (top < 0) {
      all.add("begins no phrase " + passage.relation(at));
      return;
    }
    String relation = passage.relation(top);
    String path = edges.path(top, scene.head());
    String side = at < scene.cue().first() ? "before " : "after ";
    all.add("phrase " + side + relation + " " + passage.tag(top));
    all.add("path " + side + path);
    all.add("lemma " + lemma + " path " + path);
    all.add("cue " + cue + " path " + path);
    all.add("like " + like + " path " + path);
    all.add("path " + path + " like " + passage.cluster(top));
    all.add("phrase head like " + side + passage.cluster(top));
    all.add("path " + path + " " + passage.tag(scene.head()) + frame);
    all.add("path " + path + " " + passage.tag(at));
    all.add("path " + path + " " + passage.lemma(at));
    all.add("path " + path + " name " + passage.token(top).name());
    all.add("path " + path + " behind " + scene.role(at - 1) + passage.tag(at - 1));
    all.add("phrase head " + side + passage.lemma(top));
    all.add("lemma " + lemma + " phrase head " + passage.lemma(top));
    all.add("phrase depends on " + (passage.head(top) < 0 ? "root" : scene.cue().covers(passage.head(top)) ? "the cue" : scene.role(passage.head(top))) + " " + relation);
    int own = edges.beginning(scene.head(), -1);
    all.add("phrase sides " + (passage.head(top) >= 0 && edges.under(passage.head(top), scene.head()) ? "below" : edges.under(scene.head(), top) ? "above" : "beside")
        + (own < 0 ? "" : " ") + relation);
  }
}
