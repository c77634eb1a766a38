package org.casus.measure.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventType;
import org.casus.assertion.Horizon;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.Topic;
import org.casus.corpus.PublicationDate;
import org.casus.extract.Reading;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.knowledge.Knowledge;
import org.casus.ledger.CaseView;
import org.casus.ledger.Forecast;
import org.casus.ledger.Forecaster;
import org.casus.ledger.Judged;
import org.casus.ledger.ReportCard;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the reports of a case say of the future into forecasts that incidents can bear out. A sentence of which
 * nothing countable can be made is kept with the reason. A pure function of the view. Immutable; thread-safe.
 */
public final class ReadForecasts {
  private static final Pattern CONDITION = Pattern.compile(
      "(?i)\\b(?:if|unless|provided that|in case|in the event|as long as|should (?:the|it|they|he))\\b");
  private static final Pattern NOT = Pattern.compile(
      "(?i)\\b(?:not|never|no longer|nobody|cease|stop|halt|refrain|pause|abandon|prevent|avoid|deter|end)\\b|n[’']t\\b");
  private static final Pattern CHANGE = Pattern.compile(
      "(?i)\\b(?:increas|decreas|declin|diminish|reduc|escalat|intensif|worsen|spread|more frequent|less frequent|fewer|rise|fall|subside)\\w*");

  private final ForthcomingActs acts;
  private final ForecastDoers doers;
  private final ForecastWord word;

  /** Reads the words for acts and for groups. */
  public ReadForecasts(Knowledge knowledge) {
    this.acts = new ForthcomingActs(knowledge);
    this.doers = new ForecastDoers(knowledge);
    this.word = new ForecastWord(knowledge);
  }

  /** Every judgment about the future, by report in the order of {@link CaseView#reports}, then place in it. */
  public List<Forecast> of(CaseView view) {
    Set<String> militias = new TreeSet<>();
    view.each(IncidentFilter.ALL, incident -> Lens.INCLUSIVE.doers(incident).stream()
        .filter(doer -> doer.kind() == ActorKind.MILITIA).map(ActorRef::key).forEach(militias::add));
    List<Forecast> forecasts = new ArrayList<>();
    for (ReportCard card : view.reports()) {
      view.reading(card.id()).map(reading -> Judged.reading(reading, view.rulings())).ifPresent(reading -> {
        NamedInReport names = NamedInReport.of(reading);
        reading.judgments().stream().filter(judgment -> judgment.horizon() == Horizon.FUTURE)
            .sorted(Comparator.comparing((JudgmentAssertion judgment) -> judgment.evidence().get(0)).thenComparing(JudgmentAssertion::id))
            .forEach(judgment -> forecasts.add(forecast(judgment, reading, names, militias)));
      });
    }
    return forecasts;
  }

  private Forecast forecast(JudgmentAssertion judgment, Reading reading, NamedInReport names, Set<String> militias) {
    String sentence = judgment.evidence().get(0).quote().replaceAll("\\s+", " ").strip();
    LocalDate issued = issued(reading.report().published());
    String refused = issued == null ? "The report does not say when it came out." : refusal(judgment.about(), sentence);
    ForthcomingActs.Act act = acts.first(sentence);
    if (refused != null || act == null || issued == null) {
      return kept(judgment, sentence, issued, refused == null ? "It names no attack to come; nothing else is counted." : refused);
    }
    ForecastDoers.Who who = doers.of(sentence, act, names, judgment.voice().by().key(), militias);
    Set<String> places = names.placesIn(sentence);
    if (who.keys().isEmpty() && places.isEmpty()) {
      return kept(judgment, sentence, issued, "It says neither by whom nor where, so which acts are meant can't be told.");
    }
    ForecastDays days = ForecastDays.of(sentence, issued);
    IncidentFilter about = new IncidentFilter(Lens.LIKELY, DateInterval.UNKNOWN, places, null, Set.of(EventType.ASSAULT), Set.of(), who.keys(),
        Set.of(), Set.of(), Set.of(), null, true, Map.of());
    ForecastWord.Word said = word.of(judgment.likelihood(), sentence);
    List<String> assumptions = Stream.of(said.assumption(), came(reading.report().published()), who.assumption(), days.assumption(),
        "One such incident bears it out; against whom and with what is not asked.").filter(each -> !each.isEmpty()).toList();
    return Forecast.of(Forecaster.of(judgment), sentence, about, 1, issued, days.days(), said.term(), null, null, issued, assumptions, null);
  }

  private static Forecast kept(JudgmentAssertion judgment, String sentence, @Nullable LocalDate issued, String reason) {
    return Forecast.of(Forecaster.of(judgment), sentence, null, 1, issued, DateInterval.UNKNOWN, judgment.likelihood(), null, null, issued,
        List.of(), reason);
  }

  private static @Nullable String refusal(Topic about, String sentence) {
    if (about != Topic.FORECAST) {
      return "It is read as a judgment of " + about.wire() + " and not as a forecast.";
    }
    if (CONDITION.matcher(sentence).find()) {
      return "It hangs on a condition, and whether that was met can't be told.";
    }
    if (NOT.matcher(sentence).find()) {
      return "It says that something will not be or will end; what would bear that out can't be told from the words.";
    }
    return CHANGE.matcher(sentence).find() ? "It forecasts a change and not a happening; how large a change is meant can't be told." : null;
  }

  private static String came(@Nullable PublicationDate published) {
    return published == null || published.interval().isDay() ? "" : "The report came out in " + published.iso() + "; the last day of that is taken.";
  }

  private static @Nullable LocalDate issued(@Nullable PublicationDate published) {
    return published == null ? null : published.interval().to();
  }
}
