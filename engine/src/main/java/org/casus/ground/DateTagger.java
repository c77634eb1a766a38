package org.casus.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.DateInterval;
import org.casus.corpus.PublicationDate;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates and spans of time in a report and says which days they mean. Immutable and thread-safe.
 *
 * <p>Reports look back: "in November", in a report of March 2020, is November 2019, unless the words around it speak of
 * plans. Relative dates need the report's own date; without one they are found, but their interval is
 * {@link DateInterval#UNKNOWN}, and months and days take the latest year that the report names.
 *
 * <p>Each mention carries the name of its rule in {@code dates.yaml}; {@code landmark} is a happening of
 * {@code landmarks.csv}, which dates what its own words tell and not the other events of its sentence. The bare prepositions "on",
 * "in", "at" and "during" stay outside a mention; the words that give it its role ("since") are inside.
 */
public final class DateTagger {

  private final DatePhrases phrases;

  /** A tagger with the rules and landmarks that come with Casus. */
  public DateTagger() {
    this(Knowledge.shipped());
  }

  /**
   * A tagger with these rules and landmarks.
   *
   * @throws IllegalArgumentException when a rule or landmark is wrong; the message says which
   */
  public DateTagger(Knowledge knowledge) {
    this.phrases = new DatePhrases(DateRules.read(knowledge), Landmarks.read(knowledge));
  }

  /** The dates of a report, in order. */
  public List<DateMention> tag(Discourse discourse) {
    PublicationDate published = discourse.report().published();
    List<Words> lines = discourse.sentences().stream().map(Words::of).toList();
    List<List<Phrase>> found = lines.stream().map(phrases::in).toList();
    DateInterval anchor = published == null ? DateInterval.UNKNOWN : published.interval();
    Setting setting = new Setting(anchor, published == null ? latestYear(found) : null);
    List<DateMention> out = new ArrayList<>();
    Frames frames = new Frames();
    for (int i = 0; i < lines.size(); i++) {
      place(discourse, lines.get(i), found.get(i), setting, frames, out);
    }
    return List.copyOf(out);
  }

  private static void place(
      Discourse discourse, Words words, List<Phrase> found, Setting setting, Frames frames, List<DateMention> out) {
    Sentence sentence = words.sentence();
    frames.begin(sentence, found, setting);
    for (Phrase phrase : found) {
      setting.enter(frames.of(phrase), Plans.around(words, phrase));
      DateInterval interval = phrase.meaning().in(setting);
      if (phrase.kind() == Phrase.Kind.LANDMARK && !interval.known()) {
        continue;
      }
      int first = words.token(phrase.first()).index();
      int last = words.token(phrase.last()).index();
      String text = words.written(discourse.text(), phrase.first(), phrase.last());
      out.add(new DateMention(sentence.index(), first, last, text, interval, phrase.rule(), phrase.role()));
      if (phrase.date() != null) {
        setting.noteWritten(phrase.date(), interval);
      }
      frames.note(words, phrase, interval);
      if (dates(phrase) && !sentence.endNote()) {
        setting.note(interval);
      }
    }
  }

  /** Whether later dates may be told from this one. */
  private static boolean dates(Phrase phrase) {
    return phrase.role() == DateMention.Role.AT && phrase.kind() != Phrase.Kind.LANDMARK;
  }

  /** The latest year that the report names outright; plans ("until 2030") and landmarks do not count. */
  private static @Nullable Integer latestYear(List<List<Phrase>> found) {
    Setting nothing = new Setting(DateInterval.UNKNOWN, null);
    Integer latest = null;
    for (List<Phrase> sentence : found) {
      for (Phrase phrase : sentence) {
        boolean counts = phrase.kind() == Phrase.Kind.DATE && phrase.role() != DateMention.Role.UNTIL;
        LocalDate from = counts ? phrase.meaning().in(nothing).from() : null;
        if (from != null && (latest == null || from.getYear() > latest)) {
          latest = from.getYear();
        }
      }
    }
    return latest;
  }
}
