package org.casus.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.casus.discourse.Sentence;
import org.casus.ground.DateMention;
import org.casus.ground.Mention;
import org.casus.ground.NumberMention;
import org.casus.ground.PlaceMention;
import org.casus.ground.WeaponWord;

/** When, where, with what and how often: each date, place, weapon and number goes to the nearest event of its sentence. */
final class Circumstances {

  private static final int FAR = 9;
  private static final int WEAPON_FAR = 4;

  private final Mentions mentions;
  private final When when;
  private final Where where;
  private final HowMany howMany;

  Circumstances(Mentions mentions) {
    this.mentions = mentions;
    this.when = new When(mentions);
    this.where = new Where(mentions);
    this.howMany = new HowMany(mentions);
  }

  /** Fills the circumstances of all drafts of one sentence. */
  void fill(Sentence sentence, List<EventDraft> drafts) {
    dates(sentence, drafts);
    for (PlaceMention place : mentions.places(sentence)) {
      nearest(sentence, drafts, place, FAR, d -> where.located(d, place) && !where.ofSpeech(d, place) && where.spokenThere(d, place)).ifPresent(d -> Where.add(d, place));
    }
    for (WeaponWord weapon : mentions.weapons(sentence)) {
      if (!Means.target(sentence, weapon)) {
        nearest(sentence, drafts, weapon, WEAPON_FAR, d -> Set.of("ASSAULT", "COERCE").contains(d.frame.type().name()))
            .ifPresent(d -> Means.add(d, weapon));
      }
    }
    drafts.forEach(d -> howMany.count(sentence, d));
  }

  /** Dates that belong to an event's own noun first ("the July 2 attack"); they leave the others for other events. */
  private void dates(Sentence sentence, List<EventDraft> drafts) {
    List<DateMention> dates = mentions.dates(sentence).stream()
        .filter(d -> d.role() != DateMention.Role.LENGTH && d.interval().known()).toList();
    dates.forEach(date -> drafts.stream().filter(d -> When.own(d, date)).findFirst().ifPresent(d -> When.add(d, date)));
    for (DateMention date : dates) {
      if (drafts.stream().noneMatch(d -> When.own(d, date))) {
        nearest(sentence, drafts, date, FAR, d -> when.open(d, date)).filter(d -> when.dates(d, date)).ifPresent(d -> When.add(d, date));
      }
    }
    drafts.forEach(when::saidThen);
  }

  /** The number that counts a noun. */
  Optional<NumberMention> countBefore(Sentence sentence, int noun) {
    return howMany.countBefore(sentence, noun);
  }

  private static <M extends Mention> Optional<EventDraft> nearest(Sentence sentence, List<EventDraft> drafts, M mention, int limit, Predicate<EventDraft> fits) {
    return drafts.stream().filter(fits).filter(d -> !othersPart(sentence, drafts, d, mention)).filter(d -> distance(sentence, d, mention) <= limit)
        .min(Comparator.comparingInt((EventDraft d) -> distance(sentence, d, mention))
            .thenComparingInt(d -> Math.abs(d.trigger() - mention.first())));
  }

  /** Whether the words lie within a part of a set that the draft is not, or before the part that it is. */
  private static boolean othersPart(Sentence sentence, List<EventDraft> drafts, EventDraft draft, Mention mention) {
    return draft.share ? mention.last() < draft.trigger()
        : drafts.stream().anyMatch(p -> p.share && p.trigger() > draft.trigger() && within(sentence, p, mention));
  }

  private static boolean within(Sentence sentence, EventDraft part, Mention mention) {
    return part.trigger() < mention.first()
        && sentence.tokens().subList(part.trigger(), mention.first()).stream().noneMatch(t -> t.text().equals(",") || t.text().equals(";"));
  }

  private static int distance(Sentence sentence, EventDraft draft, Mention mention) {
    int best = TreePath.NONE;
    for (int anchor : draft.anchors) {
      for (int token = mention.first(); token <= mention.last(); token++) {
        best = Math.min(best, TreePath.cost(sentence.tree(), anchor, token));
      }
    }
    return best;
  }
}
