package org.casus.narrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.casus.assertion.Horizon;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Topic;

/** Judgments and forecasts in the words of those who hold them. */
final class JudgmentSection {
  private static final int MOST = 24;

  private JudgmentSection() {}

  static List<Block> blocks(Counts counts) {
    List<JudgmentAssertion> judgments = counts.index().judgments()
        .sorted(Comparator.comparing((JudgmentAssertion each) -> each.horizon() != Horizon.FUTURE)).toList();
    if (judgments.isEmpty()) {
      return List.of(new Block.Remark("The reports hold no judgment that goes beyond single events."));
    }
    AttributionWords words = new AttributionWords(counts.index());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Remark("In the words of those who hold them; what looks ahead comes first. A likelihood is"
        + " named only where the words carry a band of ICD 203."));
    blocks.add(new Block.Quotations(
        judgments.stream().limit(MOST).map(each -> quotation(counts.index(), words, each)).toList()));
    if (judgments.size() > MOST) {
      blocks.add(new Block.Remark("Another " + (judgments.size() - MOST) + " are in judgments.jsonl."));
    }
    return blocks;
  }

  private static Block.Quotation quotation(CaseIndex index, AttributionWords words, JudgmentAssertion judgment) {
    String quote = Prose.quoted(judgment.evidence().get(0).quote());
    List<String> tags = new ArrayList<>();
    tags.add(judgment.about().wire());
    if (judgment.about() != Topic.FORECAST) {
      tags.add(judgment.horizon().wire());
    }
    tags.add(likelihood(index.lexicon().hedges(), judgment));
    return new Block.Quotation(new Statement(quote, index.cite(judgment)),
        Prose.capital(words.speaker(judgment, judgment.voice())), tags);
  }

  private static String likelihood(HedgeWords hedges, JudgmentAssertion judgment) {
    Likelihood likelihood = judgment.likelihood();
    if (likelihood == Likelihood.FACT) {
      return "stated without a hedge";
    }
    String hedge = hedges.in(judgment).map(word -> ": “" + word + "”").orElse("");
    return likelihood == Likelihood.UNSCALED
        ? "hedged" + hedge + ", no band"
        : String.format(Locale.ENGLISH, "%s%s, %.0f–%.0f %%",
            likelihood.wire().replace('-', ' '), hedge, 100 * likelihood.low(), 100 * likelihood.high());
  }
}
