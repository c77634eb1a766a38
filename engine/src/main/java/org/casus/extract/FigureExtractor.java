package org.casus.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.corpus.Report;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.NumberMention;
import org.casus.knowledge.Knowledge;

/** Reads numbers that a report gives for sets of events and for totals (codebook, section 4). Immutable; thread-safe. */
public final class FigureExtractor {

  private static final Set<String> ANAPHORIC = Set.of("the", "these", "those", "both", "all", "such");

  private final List<FigureRule> rules;
  private final Hedges hedges;

  /** Reads {@code figures.csv}. */
  public FigureExtractor(Knowledge knowledge, Hedges hedges) {
    this.rules = knowledge.rows("figures.csv").stream().map(FigureRule::of).toList();
    this.hedges = hedges;
  }

  /** The figures of a report, in order; a number that is repeated without a new place or date counts once. */
  public List<FigureAssertion> read(Mentions mentions, Voices voices) {
    List<FigureAssertion> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Sentence sentence : mentions.grounded().discourse().sentences()) {
      if (SentenceKinds.citation(sentence)) {
        continue;
      }
      List<NumberMention> numbers = new ArrayList<>(mentions.numbers(sentence));
      numbers.addAll(LoneOrdinals.in(mentions.grounded().discourse().report(), sentence));
      for (NumberMention number : numbers) {
        figure(mentions, voices, sentence, number).filter(f -> seen.add(key(f))).ifPresent(found::add);
      }
      NoneOfASet.read(mentions, voices, sentence).stream().filter(f -> seen.add(key(f))).forEach(found::add);
    }
    return found;
  }

  private static String key(FigureAssertion figure) {
    String place = figure.place().isEmpty() ? "" : figure.place().get(0).key();
    return figure.measures() + "|" + figure.amount().min() + "|" + figure.amount().max() + "|" + place + "|" + figure.date();
  }

  private Optional<FigureAssertion> figure(Mentions mentions, Voices voices, Sentence sentence, NumberMention number) {
    if (!sentence.parsed() || mentions.dateAt(sentence, number.first()).isPresent() || referring(sentence, number)) {
      return Optional.empty();
    }
    Counted counted = Counted.of(sentence, number);
    return rules.stream().filter(r -> r.fits(counted)).findFirst().map(r -> assertion(mentions, voices, counted, r));
  }

  /** "The five attacks": a number that points back. */
  private static boolean referring(Sentence sentence, NumberMention number) {
    return !number.ordinal() && number.first() > 0
        && ANAPHORIC.contains(sentence.tokens().get(number.first() - 1).text().toLowerCase(Locale.ROOT));
  }

  private FigureAssertion assertion(Mentions mentions, Voices voices, Counted counted, FigureRule rule) {
    Report report = mentions.grounded().discourse().report();
    Sentence sentence = counted.sentence();
    SourceSpan span = Clause.whole(sentence).span(report, sentence);
    Amount amount = amount(mentions, counted);
    DateInterval date = FigureScope.date(mentions, sentence);
    List<PlaceRef> place = FigureScope.place(mentions, sentence, counted.number().last());
    Likelihood likelihood = hedges.reaching(sentence, rule.needs().equals("killed") ? counted.verb() : counted.head());
    String id = StableId.of("fig", report.id(), span.begin(), span.end(), rule.measures(), counted.number().first(), counted.number().text());
    return new FigureAssertion(id, report.id(), rule.measures(), amount, CountedWords.of(report, counted), date, place,
        voices.at(sentence, counted.head()), likelihood, List.of(span), rule.name());
  }

  /** The amount; "at least" before an earlier number of the same noun holds for this one too. */
  private static Amount amount(Mentions mentions, Counted counted) {
    Amount own = counted.number().amount();
    boolean exact = own.min() != null && own.min().equals(own.max());
    Sentence sentence = counted.sentence();
    Optional<NumberMention> before = mentions.numbers(sentence).stream()
        .filter(n -> n.last() < counted.number().first() && joined(sentence, n.last(), counted.number().first())).findFirst();
    boolean open = before.isPresent() && before.get().amount().min() != null && before.get().amount().max() == null;
    return exact && open && own.min() != null ? Amount.atLeast(own.min()) : own;
  }

  private static boolean joined(Sentence sentence, int from, int to) {
    List<Token> between = sentence.tokens().subList(from + 1, to);
    return between.size() <= 4 && between.stream().anyMatch(t -> t.tag().equals("CC")) && between.stream().noneMatch(Token::verb);
  }
}
