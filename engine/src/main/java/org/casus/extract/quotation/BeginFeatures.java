package org.casus.extract.quotation;

import java.util.Set;
import java.util.stream.IntStream;
import org.casus.learn.FeatureSink;
import org.casus.learn.Features;

/** What is seen of a place where a source or a content may begin. */
final class BeginFeatures {

  private static final Set<String> COMPLEMENTS = Set.of("obj", "ccomp", "xcomp", "parataxis", "obl");

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
      if (relation.startsWith("nsubj") || COMPLEMENTS.contains(relation)) {
        relations.append(child < scene.head() ? "<" : ">").append(relation);
      }
    }
    this.frame = relations.toString();
  }

  /** The features of beginning at a word, or nowhere ({@link Boundaries#NONE}). */
  Features of(int at) {
    return new Features() {
      @Override
      public void tell(FeatureSink all) {
        if (at == Boundaries.NONE) {
          none(all);
        } else {
          place(at, all);
          words(at, all);
          phrase(at, all);
        }
      }
    };
  }

  private void none(FeatureSink all) {
    String tag = passage.tag(scene.head());
    String relation = passage.relation(scene.head());
    all.see("none");
    all.see("none cue ", cue);
    all.see("none lemma ", lemma);
    all.see("none like ", like, frame);
    all.see("none tag ", tag);
    all.see("none frame ", frame);
    all.see("none relation ", relation);
    all.see("none lemma frame ", lemma, frame);
    all.see("none relation tag ", relation, " ", tag, frame);
    for (Span part : scene.parts()) {
      afterPart(part, all);
    }
  }

  /** Whether the content is complete: its last words, what follows the cue, the next sentence. */
  private void afterPart(Span part, FeatureSink all) {
    int last = Math.max(part.last(), Math.max(scene.cue().last(), scene.source() == null ? 0 : scene.source().last()));
    int end = passage.end(passage.sentence(last));
    String ending = passage.closes(part.last()) ? "quoted" : passage.quote(part.last()) > 0 ? "within" : "free";
    String next = passage.has(end) ? scene.next(last, end) : "paragraph";
    String after = last + 1 >= end ? "end" : passage.text(last + 1);
    boolean more = IntStream.range(last + 1, end).anyMatch(passage::opens);
    String left = end - last < 3 ? "nothing left" : more ? "quote left" : "words left";
    all.see("none after ", ending, ", ", after, ", ", left);
    all.see("none after ", ending, ", ", left, ", then ", next);
    all.see("none after ", ending, ", ", left, ", ", passage.text(part.last() - 1), " ", passage.text(part.last()));
    all.see("none ", (part.last() < scene.cue().first() ? "before " : "behind "), ending, " ", left, " ", next);
    all.see("none parts ", String.valueOf(scene.parts().size()));
  }

  private void place(int at, FeatureSink all) {
    int delta = passage.sentence(at) - passage.sentence(scene.head());
    String side = at < scene.cue().first() ? "before" : "after";
    int gap = at < scene.cue().first() ? scene.cue().first() - at : at - scene.cue().last();
    String where = delta == 0 ? side + " " + (gap > 6 ? gap > 15 ? "far" : "off" : String.valueOf(gap)) : "sentence " + delta;
    String against = scene.role(at - 1);
    all.see(where);
    all.see("lemma ", lemma, " ", where);
    all.see("cue ", cue, " ", side, " ", against);
    all.see("like ", like, " ", where, " ", against);
    all.see("cue ", cue, " ", where);
    all.see(side, " behind ", against);
    all.see(side, " frame ", frame, " behind ", against);
    all.see("first ", side, " ", String.valueOf(at == passage.start(passage.sentence(at))), " ", String.valueOf(delta));
    across(at, side, against, all);
    all.see("quotation ", quotation(at), " ", side);
    all.see("lemma ", lemma, " quotation ", quotation(at), " ", side);
    all.see("quotation ", quotation(at), " ", where, " ", passage.tag(at - 1));
  }

  private void across(int at, String side, String against, FeatureSink all) {
    String marks = marksBetween(at);
    all.see(side, " across ", marks);
    all.see("lemma ", lemma, " ", side, " across ", marks);
    if (scene.source() != null) {
      String source = at < scene.source().first() ? "before source" : "after source";
      all.see(source, " ", side, " ", against);
      all.see(source, " ", side, " across ", marks);
    }
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

  private void words(int at, FeatureSink all) {
    String side = at < scene.cue().first() ? "before " : "after ";
    String tag = passage.tag(at);
    boolean newSentence = passage.sentence(Math.max(0, at - 1)) != passage.sentence(at);
    String previous = newSentence ? "#" : passage.lemma(at - 1);
    all.see("word ", side, passage.lemma(at));
    all.see("tag ", side, tag);
    all.see("words ", previous, " ", passage.lemma(at));
    all.see("tags ", passage.tag(at - 1), " ", tag, " ", passage.tag(at + 1));
    all.see("word-1 ", side, previous);
    all.see("word-1 ", side, previous, " ", tag);
    all.see("tag-1 ", side, passage.tag(at - 1));
    all.see("lemma ", lemma, " ", side, previous);
    all.see("lemma ", lemma, " ", side, tag);
    all.see("like ", like, " ", side, tag);
    all.see("lemma ", lemma, " word ", side, passage.lemma(at));
    all.see("name ", side, passage.token(at).name(), " ", (newSentence ? "#" : passage.token(at - 1 < 0 ? 0 : at - 1).name()));
  }

  private void phrase(int at, FeatureSink all) {
    int top = edges.beginning(at, scene.head());
    if (top < 0) {
      all.see("begins no phrase ", passage.relation(at));
      return;
    }
    path(at, top, edges.path(top, scene.head()), all);
    head(at, top, all);
  }

  private void path(int at, int top, String path, FeatureSink all) {
    String side = at < scene.cue().first() ? "before " : "after ";
    all.see("phrase ", side, passage.relation(top), " ", passage.tag(top));
    all.see("path ", side, path);
    all.see("lemma ", lemma, " path ", path);
    all.see("cue ", cue, " path ", path);
    all.see("like ", like, " path ", path);
    all.see("path ", path, " like ", passage.cluster(top));
    all.see("phrase head like ", side, passage.cluster(top));
    all.see("path ", path, " ", passage.tag(scene.head()), frame);
    all.see("path ", path, " ", passage.tag(at));
    all.see("path ", path, " ", passage.lemma(at));
    all.see("path ", path, " name ", passage.token(top).name());
    all.see("path ", path, " behind ", scene.role(at - 1), passage.tag(at - 1));
  }

  /** The head of the phrase and what it hangs on. */
  private void head(int at, int top, FeatureSink all) {
    String side = at < scene.cue().first() ? "before " : "after ";
    String relation = passage.relation(top);
    int above = passage.head(top);
    all.see("phrase head ", side, passage.lemma(top));
    all.see("lemma ", lemma, " phrase head ", passage.lemma(top));
    all.see("phrase depends on ", above < 0 ? "root" : scene.cue().covers(above) ? "the cue" : scene.role(above), " ", relation);
    String place = above >= 0 && edges.under(above, scene.head()) ? "below" : edges.under(scene.head(), top) ? "above" : "beside";
    all.see("phrase sides ", place, edges.beginning(scene.head(), -1) < 0 ? "" : " ", relation);
  }
}
