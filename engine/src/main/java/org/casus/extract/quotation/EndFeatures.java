package org.casus.extract.quotation;

import java.util.Set;
import org.casus.learn.FeatureSink;
import org.casus.learn.Features;

/** What is seen of a place where a source or a content that began elsewhere may end. */
final class EndFeatures {

  private static final Set<String> MARKS = Set.of(",", ".", ":");

  private final Scene scene;
  private final Passage passage;
  private final Edges edges;
  private final String cue;
  private final String lemma;
  private final String like;
  private final int begin;
  private final int top;
  private final String path;
  private final String opened;

  EndFeatures(Scene scene, int begin) {
    this.scene = scene;
    this.passage = scene.passage();
    this.edges = scene.edges();
    this.cue = scene.cueWords();
    this.lemma = passage.lemma(scene.head());
    this.like = passage.cluster(scene.head());
    this.begin = begin;
    this.top = edges.beginning(begin, scene.head());
    this.path = edges.path(top, scene.head());
    this.opened = passage.opens(begin) ? "quote" : passage.quote(begin) > 0 ? "in quote" : "plain";
  }

  Features of(int at) {
    return new Features() {
      @Override
      public void tell(FeatureSink all) {
        words(at, all);
        place(at, all);
        quotation(at, all);
        phrase(at, all);
      }
    };
  }

  private boolean last(int at) {
    return at + 1 >= passage.end(passage.sentence(at));
  }

  private String next(int at) {
    String role = scene.role(at + 1);
    return last(at) ? "#" : role.isEmpty() ? passage.lemma(at + 1) : role;
  }

  private void words(int at, FeatureSink all) {
    String tag = passage.tag(at);
    String next = next(at);
    String nextTag = last(at) ? "#" : passage.tag(at + 1);
    all.see("tag ", tag);
    all.see("word ", passage.lemma(at));
    all.see("next ", next);
    all.see("tag next ", tag, " ", next);
    all.see("next tag ", tag, " ", nextTag);
    all.see("next two ", next, " ", (last(at) ? "" : next(at + 1)));
    all.see("tags ", passage.tag(at - 1), " ", tag, " ", nextTag);
    all.see("words ", passage.lemma(at), " ", next);
    all.see("lemma ", lemma, " next ", next);
    all.see("lemma ", lemma, " next tag ", nextTag);
    all.see("cue ", cue, " next ", next);
    all.see("like ", passage.cluster(at), " ", (last(at) ? "#" : passage.cluster(at + 1)));
    all.see("next like ", (last(at) ? "#" : passage.cluster(at + 1)));
    all.see("name ", passage.token(at).name(), " ", (last(at) ? "#" : passage.token(at + 1).name()));
    all.see("next two tags ", tag, " ", nextTag, " ", (last(at) ? "" : passage.tag(at + 2)));
  }

  private void place(int at, FeatureSink all) {
    int length = at - begin + 1;
    String size = length > 4 ? length > 8 ? length > 16 ? "long" : "middling" : "short" : String.valueOf(length);
    String sentences = String.valueOf(passage.sentence(at) - passage.sentence(begin));
    boolean before = at < scene.cue().first();
    String side = before ? "before " : "after ";
    boolean end = last(at);
    boolean stop = !end && at + 2 == passage.end(passage.sentence(at)) && passage.tag(at + 1).equals(".");
    String place = end ? "end of sentence" : stop ? "before the stop" : scene.role(at + 1).isEmpty() ? "midway" : "against " + scene.role(at + 1);
    all.see("length ", size, " ", passage.tag(begin));
    all.see("place ", side, place);
    all.see("place ", side, place, " ", opened);
    all.see("lemma ", lemma, " ", side, place);
    all.see("place ", place, " path ", path);
    all.see("sentences ", sentences, " ", opened, " ", side, place);
    all.see("length ", size, " next tag ", (end ? "#" : passage.tag(at + 1)), " ", side);
    if (before && passage.sentence(at) == passage.sentence(scene.head())) {
      all.see("then ", between(at));
      all.see("then ", between(at), " ", opened);
    }
    if (end && passage.has(at + 1)) {
      all.see("sentence end, then ", scene.next(at, at + 1), " ", opened, " ", passage.closes(at) ? "closed" : "open");
    }
  }

  /** What stands between the end and the cue. */
  private String between(int at) {
    StringBuilder text = new StringBuilder();
    for (int i = at + 1; i < scene.cue().first() && text.length() < 24; i++) {
      boolean source = scene.role(i).equals("the source");
      if (!source || !scene.role(i - 1).equals("the source")) {
        text.append(source ? "SOURCE" : passage.tag(i)).append(' ');
      }
    }
    return text.toString();
  }

  private void quotation(int at, FeatureSink all) {
    String here = passage.closes(at) ? "closes" : passage.closes(at + 1) ? "before closing" : passage.quote(at) > 0 ? "within" : "outside";
    boolean same = passage.quote(at) == passage.quote(begin);
    String state = opened + " to " + here + (same ? " of the same" : "");
    all.see("quotation ", state);
    all.see("quotation ", state, " next ", next(at));
    all.see("quotation ", state, " word ", passage.text(at), " ", passage.text(at - 1));
    all.see("lemma ", lemma, " quotation ", state);
  }

  private void phrase(int at, FeatureSink all) {
    String fit = fit(at);
    all.see("fit ", fit);
    all.see("fit ", fit, " path ", path);
    all.see("lemma ", lemma, " fit ", fit);
    all.see("like ", like, " fit ", fit);
    all.see("fit ", fit, " next ", next(at));
    all.see("fit ", fit, " next tag ", (last(at) ? "#" : passage.tag(at + 1)));
    if (!last(at)) {
      following(at, all);
    }
    int ended = edges.ending(at, scene.head());
    all.see("ends ", (ended < 0 ? "nothing" : passage.relation(ended) + " " + (passage.head(ended) < begin ? "from before" : "from within")));
  }

  /** Which of the phrases that begin where the span begins ends here, with or without a mark behind it. */
  private String fit(int at) {
    int node = top;
    for (int i = 0; node >= 0 && i < 8; i++) {
      int right = edges.right(node);
      if (right == at || right == at + 1 && MARKS.contains(passage.tag(at + 1))) {
        return (right == at ? "whole " : "bare ") + passage.relation(node) + (node == top ? " widest" : "");
      }
      node = passage.children(node).stream().filter(child -> edges.left(child) == begin).reduce((a, b) -> b).orElse(-1);
    }
    return "none";
  }

  /** How the phrase that begins with the next word hangs on what the span already holds. */
  private void following(int at, FeatureSink all) {
    int skip = passage.tag(at + 1).equals(",") || passage.mark(at + 1) ? 1 : 0;
    String skipped = skip == 0 ? "0" : "1";
    int word = last(at + skip) ? at + 1 : at + 1 + skip;
    int next = edges.beginning(word, scene.head());
    int head = next < 0 ? -1 : passage.head(next);
    String inside = head < 0 ? "root" : head >= begin && head <= at ? "within" : scene.cue().covers(head) ? "the cue" : head < begin ? "before" : "later";
    String relation = next < 0 ? passage.relation(word) + " inner" : passage.relation(next);
    all.see("following ", relation, " on ", inside, " ", skipped);
    all.see("following ", relation, " on ", inside, " word ", passage.lemma(word), " ", skipped);
    all.see("following ", relation, " on ", inside, " path ", path);
    if (head >= begin && head <= at) {
      all.see("following ", relation, " on ", passage.tag(head), " ", passage.lemma(word));
      all.see("following ", relation, " on ", passage.lemma(head), " ", passage.lemma(word));
      all.see("following ", relation, " on like ", passage.cluster(head), " ", passage.lemma(word));
      all.see("following ", relation, " distance ", String.valueOf(Math.min(10, at - head)), " ", skipped);
    } else {
      all.see("lemma ", lemma, " following ", relation, " on ", inside);
    }
    all.see("following tag ", passage.tag(word), " ", relation, " on ", inside, " ", passage.tag(at));
  }
}
