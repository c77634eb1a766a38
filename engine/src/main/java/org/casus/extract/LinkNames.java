package org.casus.extract;

import java.util.Optional;
import org.casus.assertion.ActorKind;
import org.casus.corpus.LinkMark;
import org.casus.discourse.Sentence;
import org.casus.ground.ActorMention;
import org.jspecify.annotations.Nullable;

/** Whom a flagged link names: the actor just before it, when that is a medium. Thread-safe. */
final class LinkNames {

  private LinkNames() {}

  static @Nullable String of(Mentions mentions, LinkMark link) {
    Optional<Sentence> sentence = NoteSources.sentenceAt(mentions, link.range().begin());
    return sentence.flatMap(s -> before(mentions, s, link.range().begin())).map(m -> m.actor().text()).orElse(null);
  }

  private static Optional<ActorMention> before(Mentions mentions, Sentence sentence, int offset) {
    int token = sentence.tokenAt(offset);
    return mentions.actors(sentence).stream().filter(a -> a.last() < token && a.last() >= token - 2)
        .filter(a -> a.actor().kind() == ActorKind.MEDIA).findFirst();
  }
}
