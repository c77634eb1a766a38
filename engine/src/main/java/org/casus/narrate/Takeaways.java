package org.casus.narrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.DateInterval;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.Stance;
import org.casus.incident.AttributedIncident;
import org.casus.incident.CountedSet;
import org.casus.incident.Lens;

/** The few points that a reader in a hurry should know. */
final class Takeaways {
  private static final int NAMED = 3;
  private static final int SETS = 2;
  private static final int RELATIONS = 5;
  private final Counts counts;
  private final AttributionWords words;

  private Takeaways(Counts counts) {
    this.counts = counts;
    this.words = new AttributionWords(counts.index());
  }

  static List<Statement> of(Counts counts) {
    Takeaways takeaways = new Takeaways(counts);
    List<Statement> all = new ArrayList<>();
    takeaways.number().ifPresent(all::add);
    takeaways.doers().ifPresent(all::add);
    takeaways.targets().ifPresent(all::add);
    takeaways.deadliest().ifPresent(all::add);
    takeaways.backers().ifPresent(all::add);
    takeaways.claims().ifPresent(all::add);
    return all;
  }

  private Optional<Statement> number() {
    List<CountedSet> sets = counts.under(Lens.INCLUSIVE).tellingSets().stream().limit(SETS).toList();
    if (counts.incidents().isEmpty() && sets.isEmpty()) {
      return Optional.empty();
    }
    List<AttributedIncident> cited = new ArrayList<>(counts.incidents());
    sets.forEach(set -> cited.add(set.set()));
    return Optional.of(new Statement(itemised() + sets(sets), counts.citeOnce(cited)));
  }

  private String itemised() {
    int strict = counts.under(Lens.STRICT).itemised().size();
    int likely = counts.under(Lens.LIKELY).itemised().size();
    int all = counts.incidents().size();
    DateInterval period = Headline.periodOf(counts.incidents());
    return all == 0 ? "The reports tell of no incident by itself."
        : "The reports tell of " + Prose.count(all, "incident", "incidents") + " one by one"
            + (period.known() ? ", " + Prose.when(period) : "") + ": " + strict + " under the strict lens, " + likely
            + " under the likely lens, " + all + " under the inclusive lens.";
  }

  private String sets(List<CountedSet> sets) {
    return sets.isEmpty() ? ""
        : " Apart from those, they speak of " + String.join(", and of ", sets.stream().map(set -> TallyWords.set(words, set)).toList())
            + (sets.size() > 1 ? "; such sets may overlap and are not added up." : ".");
  }

  private Optional<Statement> doers() {
    Map<String, List<AttributedIncident>> doers =
        Counts.ranked(counts.incidents(), each -> Counts.doers(Lens.INCLUSIVE, each));
    List<String> named = new ArrayList<>();
    List<AttributedIncident> cited = new ArrayList<>();
    for (Map.Entry<String, List<AttributedIncident>> entry : doers.entrySet()) {
      if (!entry.getKey().equals(Naming.UNKNOWN_DOER) && named.size() < NAMED) {
        named.add(doer(entry.getKey(), entry.getValue()));
        cited.addAll(entry.getValue());
      }
    }
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int unknown = doers.getOrDefault(Naming.UNKNOWN_DOER, List.of()).size();
    String rest = unknown == 0 ? "." : "; nobody names the doer of " + unknown + ".";
    cited.addAll(doers.getOrDefault(Naming.UNKNOWN_DOER, List.of()));
    return Optional.of(new Statement("Named most often as doers: " + Prose.list(named) + rest, counts.citeOnce(cited)));
  }

  private static String doer(String name, List<AttributedIncident> incidents) {
    long strict = incidents.stream()
        .filter(each -> Lens.STRICT.counts(each) && Counts.doers(Lens.STRICT, each).contains(name)).count();
    return name + " (" + Prose.count(incidents.size(), "incident", "incidents") + ", " + strict + " under the strict lens)";
  }

  private Optional<Statement> targets() {
    List<AttributedIncident> aimed =
        counts.incidents().stream().filter(each -> !each.settled().targets().isEmpty()).toList();
    List<Map.Entry<String, List<AttributedIncident>>> most =
        Counts.ranked(aimed, Counts::targets).entrySet().stream().limit(NAMED).toList();
    if (most.isEmpty()) {
      return Optional.empty();
    }
    List<String> named = most.stream().map(entry -> entry.getKey() + " (" + entry.getValue().size() + ")").toList();
    List<AttributedIncident> cited = most.stream().flatMap(entry -> entry.getValue().stream()).distinct().toList();
    return Optional.of(new Statement(
        "Named most often as targets, inclusive lens: " + Prose.list(named) + ".", counts.citeOnce(cited)));
  }

  private Optional<Statement> deadliest() {
    return counts.incidents().stream()
        .filter(each -> Tolls.least(each.settled().killed()) > 0)
        .max(Comparator.comparingLong((AttributedIncident each) -> Tolls.least(each.settled().killed()))
            .thenComparing(each -> each.incident().id(), Comparator.reverseOrder()))
        .map(each -> new Statement(
            "The deadliest of them is "
                + words.hedged(counts.index().best(each.incident()), AttributionWords.what(each.settled()))
                + ", with " + Tolls.words(each.settled().killed()) + " said to be killed; it counts under the "
                + Counts.strictest(each).label() + " lens"
                + (Counts.strictest(each) == Lens.INCLUSIVE ? " alone." : " and the wider ones."),
            counts.index().cite(each.incident())));
  }

  private Optional<Statement> backers() {
    List<RelationAssertion> behind = RelationSection.ranked(counts.index()).stream().map(each -> each.get(0))
        .filter(each -> AttributionWords.behind(each.relation())).limit(RELATIONS).toList();
    if (behind.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> spellings = new HashMap<>();
    behind.stream().map(each -> words.speaker(each, each.voice())).forEach(name ->
        spellings.merge(small(name), name, (one, other) -> one.equals(one.toUpperCase(Locale.ROOT)) ? other : one));
    Map<String, Map<List<Object>, List<RelationAssertion>>> speakers = behind.stream().collect(Collectors.groupingBy(
        each -> spellings.getOrDefault(small(words.speaker(each, each.voice())), ""), LinkedHashMap::new, Collectors.groupingBy(
            each -> List.of(each.subject().key(), each.object().key(), each.likelihood()), LinkedHashMap::new,
            Collectors.toList())));
    List<String> said = new ArrayList<>();
    speakers.forEach((speaker, pairs) -> said.add(
        speaker + " described " + Prose.list(pairs.values().stream().map(this::pair).toList())));
    return Optional.of(Statement.of(Prose.sentence(String.join("; ", said)),
        behind.stream().map(each -> counts.index().cite(each)).toList()));
  }

  /** By which two spellings of a name are one: a report may give its publisher in capitals. */
  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private String pair(List<RelationAssertion> relations) {
    List<String> doing = relations.stream().map(each -> RelationWords.doing(each.relation())).distinct().toList();
    return words.relation(relations.get(0), Prose.list(doing));
  }

  private Optional<Statement> claims() {
    List<AttributedIncident> claimed = with(Stance.CLAIMS);
    List<AttributedIncident> denied = with(Stance.DENIES);
    if (claimed.isEmpty() && denied.isEmpty()) {
      return Optional.empty();
    }
    String text = (claimed.isEmpty() ? "None" : Prose.number(claimed.size())) + " of the "
        + Prose.count(counts.incidents().size(), "incident", "incidents") + (claimed.size() == 1 ? " is" : " are")
        + " claimed" + by(claimed, Stance.CLAIMS)
        + (denied.isEmpty() ? "; no denial is reported." : "; a part in " + denied.size() + " is denied"
            + by(denied, Stance.DENIES) + ".");
    List<Citation> cited = new ArrayList<>();
    claimed.forEach(each -> cited.addAll(cite(each, Stance.CLAIMS)));
    denied.forEach(each -> cited.addAll(cite(each, Stance.DENIES)));
    return Optional.of(new Statement(text, cited));
  }

  private List<AttributedIncident> with(Stance stance) {
    return counts.incidents().stream()
        .filter(each -> each.attributions().stream().anyMatch(word -> word.stance() == stance)).toList();
  }

  private String by(List<AttributedIncident> incidents, Stance stance) {
    List<String> who = incidents.stream().flatMap(each -> each.attributions().stream())
        .filter(word -> word.stance() == stance).map(word -> words.speaker(word, word.voice())).distinct().limit(4).toList();
    return who.isEmpty() ? "" : " (by " + Prose.list(who) + ")";
  }

  private List<Citation> cite(AttributedIncident incident, Stance stance) {
    List<AttributionAssertion> said =
        incident.attributions().stream().filter(word -> word.stance() == stance).toList();
    return said.stream().flatMap(word -> counts.index().cite(word).stream()).toList();
  }
}
