package org.casus.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.assertion.EventType;
import org.casus.discourse.Sentence;

/**
 * Joins the drafts of one sentence that tell of one happening: "an attack ... killed three", "a bomb exploded, wounding
 * two", "was killed in a strike".
 */
final class SentenceMerger {

  private static final Set<String> WHEN = Set.of("when", "after", "as");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Set<String> effects;

  SentenceMerger(Sentence sentence, Clauses clauses, Set<String> effects) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.effects = effects;
  }

  List<EventDraft> merge(List<EventDraft> drafts) {
    List<EventDraft> kept = new ArrayList<>(drafts);
    raids(kept);
    kept.removeIf(d -> drafts.stream().anyMatch(o -> givenTwice(o, d)));
    for (EventDraft later : List.copyOf(kept)) {
      host(kept, later).ifPresent(host -> {
        host.absorb(later);
        host.anchors.addAll(later.anchors);
        kept.remove(later);
      });
    }
    return kept;
  }

  /** What the sentence says last before a consequence led to it; everything else is of the first that it fits. */
  private Optional<EventDraft> host(List<EventDraft> kept, EventDraft later) {
    Optional<EventDraft> before = kept.stream().filter(d -> d != later && d.trigger() < later.trigger() && consequence(d, later)).max(Comparator.comparingInt(EventDraft::trigger));
    return before.isPresent() ? before : kept.stream().filter(d -> d != later && same(d, later)).findFirst();
  }

  /** "attacked the village, opening fire on a market and burning homes", "carried out 14 strikes, killing 11". */
  private boolean consequence(EventDraft host, EventDraft later) {
    int verb = later.trigger();
    boolean joined = sentence.tree().relation(verb).equals("conj") && verb > 0 && sentence.tokens().get(verb - 1).lemma().equals("and");
    boolean after = following(verb) || joined && sentence.tree().head(verb) >= 0 && following(sentence.tree().head(verb));
    boolean act = sentence.tokens().get(host.trigger()).verb() || host.anchors.size() > 1;
    boolean loot = host.frame.name().startsWith("coerce.") && "seize".equals(later.frame.mode());
    boolean force = host.frame.type() == EventType.ASSAULT && later.frame.type() == EventType.ASSAULT;
    return after && act && (force || loot)
        && !"abduct".equals(later.frame.mode()) && Sameness.actors(host.perpetrators, later.perpetrators);
  }

  /** ", killing", ", lightly injuring". */
  private boolean following(int verb) {
    int before = verb - 1;
    while (before > 0 && sentence.tokens().get(before).tag().startsWith("RB")) {
      before--;
    }
    return sentence.tokens().get(verb).tag().equals("VBG") && before > 0 && sentence.tokens().get(before).text().equals(",");
  }

  /** "provided aid": the verb tells nothing that its noun does not. */
  private static boolean givenTwice(EventDraft noun, EventDraft verb) {
    return noun.frame.type() == EventType.AID && verb.frame.type() == EventType.AID && noun.trigger() != verb.trigger() && noun.anchors.contains(verb.trigger());
  }

  /** "raided a hideout and detained four men": a raid that only ended in arrests is the arrest. */
  private void raids(List<EventDraft> drafts) {
    Optional<EventDraft> arrest = drafts.stream().filter(d -> "arrest".equals(d.frame.mode())).findFirst();
    Optional<EventDraft> raid = drafts.stream().filter(d -> sentence.tokens().get(d.trigger()).lemma().equals("raid")).findFirst();
    if (arrest.isPresent() && raid.isPresent() && (beside(arrest.get(), raid.get()) || beside(raid.get(), arrest.get()))) {
      raid.get().perpetrators.forEach(arrest.get().perpetrators::putIfAbsent);
      arrest.get().anchors.addAll(raid.get().anchors);
      drafts.remove(raid.get());
    }
  }

  private boolean beside(EventDraft below, EventDraft above) {
    return below.anchors.stream().anyMatch(a -> above.anchors.contains(sentence.tree().head(a)));
  }

  private boolean same(EventDraft host, EventDraft effect) {
    if (host.frame.type() != EventType.ASSAULT || effect.frame.type() != EventType.ASSAULT || !isEffect(effect)) {
      return false;
    }
    int verb = effect.trigger();
    boolean noun = !sentence.tokens().get(host.trigger()).verb();
    return when(host, verb) || (noun ? nounHost(host, verb) : verbHost(host, verb));
  }

  /** "Ten people were killed when a bomb went off". */
  private boolean when(EventDraft host, int verb) {
    return clauses.passive(verb) && host.anchors.stream().filter(a -> sentence.tree().relation(a).equals("advcl") && above(sentence.tree().head(a), verb))
        .flatMap(a -> sentence.tree().children(a, "advmod", "mark").stream()).anyMatch(c -> sentence.tokens().get(c).lemmaIn(WHEN));
  }

  /** "were killed and six wounded when ...", "were killed when ..., police said": the clause hangs on the joined verb or on the verb of saying. */
  private boolean above(int head, int verb) {
    boolean joined = head >= 0 && sentence.tree().relation(head).equals("conj") && sentence.tree().head(head) == verb;
    boolean said = head >= 0 && sentence.tree().relation(head).equals("parataxis") && sentence.tree().head(head) == verb
        || verb >= 0 && sentence.tree().relation(verb).matches("ccomp|parataxis") && sentence.tree().head(verb) == head;
    return head == verb || joined || said;
  }

  private boolean isEffect(EventDraft draft) {
    return sentence.tokens().get(draft.trigger()).verb() && effects.contains(sentence.tokens().get(draft.trigger()).lemma());
  }

  private boolean nounHost(EventDraft host, int verb) {
    int noun = host.trigger();
    boolean subject = clauses.subjects(verb).stream().anyMatch(s -> s == noun || partOf(s, noun));
    boolean circumstance = Stream.concat(Stream.of(verb), sentence.tree().children(verb, "conj").stream())
        .anyMatch(v -> clauses.prepositional(v, Set.of("in", "by", "during", "when", "with")).contains(spell(noun)));
    boolean clause = sentence.tree().head(verb) >= 0 && sentence.tree().relation(verb).startsWith("acl")
        && sentence.tree().under(sentence.tree().head(verb), noun);
    boolean light = host.anchors.stream().anyMatch(a -> a != noun && (clauses.subjects(verb).contains(a) || sentence.tree().head(verb) == a));
    return subject || circumstance || clause || light || adjacent(noun, verb) || listed(host, verb) || which(noun, verb);
  }

  /** "in two days of fighting": the days stand for what filled them. */
  private int spell(int noun) {
    int head = sentence.tree().head(noun);
    boolean days = head >= 0 && sentence.tree().relation(noun).equals("nmod") && sentence.tokens().get(head).lemmaIn(Set.of("day", "week", "hour", "night", "month"));
    return days ? head : noun;
  }

  /** "the attack of 29 July, which killed two": the act rather than the day or the place before the comma. */
  private boolean which(int noun, int verb) {
    boolean relative = verb > 2 && sentence.tokens().get(verb - 1).text().equals("which") && sentence.tokens().get(verb - 2).text().equals(",");
    return relative && noun < verb && sentence.tokens().subList(noun + 1, verb - 1).stream().noneMatch(t -> t.verb() || t.text().equals(";"))
        && sentence.tokens().subList(noun + 1, verb - 1).stream().noneMatch(EventNouns::has);
  }

  /** "one strike destroyed": the noun right before the verb is its subject, wherever the parser hung it. */
  private boolean adjacent(int noun, int verb) {
    int next = noun + 1;
    while (next < verb && sentence.tokens().get(next).tag().startsWith("RB")) {
      next++;
    }
    return next == verb && !clauses.passive(verb);
  }

  /** "five strikes engaged two units; destroyed a depot; and damaged a road": a verb without a subject goes on with the one before. */
  private boolean listed(EventDraft host, int verb) {
    boolean bare = sentence.tree().children(verb, "nsubj", "nsubj:pass", "aux:pass", "mark").isEmpty() && verb > 0;
    boolean after = bare && (sentence.tokens().get(verb - 1).text().equals(";")
        || sentence.tokens().get(verb - 1).text().equals("and") && verb > 1 && sentence.tokens().get(verb - 2).text().matches("[;,]"));
    return after && host.anchors.stream().anyMatch(a -> a < verb && a != host.trigger());
  }

  private boolean partOf(int subject, int noun) {
    return sentence.tree().head(noun) == subject && sentence.tree().relation(noun).equals("nmod");
  }

  private boolean verbHost(EventDraft host, int verb) {
    boolean below = host.anchors.contains(sentence.tree().head(verb));
    boolean hostFirst = host.trigger() < verb;
    boolean missile = host.frame.need() == Frame.Need.WEAPON && !Collections.disjoint(clauses.subjects(verb), clauses.objects(host.trigger()));
    return missile || hostFirst && below && Set.of("advcl", "conj", "xcomp", "parataxis", "ccomp").contains(sentence.tree().relation(verb));
  }
}
