package org.casus.ground;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.casus.assertion.DateInterval;

/**
 * Finds the phrases of time in a sentence: the longest first, then what the words beside them add, then ranges from one
 * to another. Immutable and thread-safe.
 */
final class DatePhrases {

  private static final int BESIDE = 8;
  private static final int REACH = 8;
  private static final Set<String> STOPS = Set.of(",", ";", ":", ".", "and", "but", "when", "while", "that", "(");

  private final DateRules rules;
  private final Landmarks landmarks;

  DatePhrases(DateRules rules, Landmarks landmarks) {
    this.rules = rules;
    this.landmarks = landmarks;
  }

  /** Phrases read by one match; they stand or fall together. */
  private record Candidate(int first, int last, List<Phrase> phrases) {
    int length() {
      return last - first;
    }
  }

  /** The phrases of a sentence, in order, without overlap. */
  List<Phrase> in(Words words) {
    List<Phrase> found = longest(words);
    weekdays(words, found);
    beside(words, found, true);
    anchored(words, found);
    ranges(words, found);
    beside(words, found, false);
    return found;
  }

  private List<Phrase> longest(Words words) {
    List<Candidate> candidates = candidates(words);
    candidates.sort(Comparator.comparingInt(Candidate::length).reversed());
    BitSet taken = names(words);
    List<Phrase> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (taken.get(candidate.first(), candidate.last() + 1).isEmpty()) {
        taken.set(candidate.first(), candidate.last() + 1);
        chosen.addAll(candidate.phrases());
      }
    }
    chosen.sort(Comparator.comparingInt(Phrase::first));
    return chosen;
  }

  private List<Candidate> candidates(Words words) {
    List<Candidate> out = new ArrayList<>();
    landmarks.in(words).forEach(p -> out.add(new Candidate(p.first(), p.last(), List.of(p))));
    if (!rules.trigger().matcher(words.line()).find()) {
      return out;
    }
    for (DateRule rule : rules.readers()) {
      Matcher matcher = rule.pattern().matcher(words.line());
      int from = 0;
      while (from < words.line().length() && matcher.find(from)) {
        Found found = new Found(words, rule, matcher);
        List<Phrase> phrases = DateReaders.read(found);
        if (!phrases.isEmpty()) {
          out.add(new Candidate(found.first(), found.last(), phrases));
        }
        from = words.start(found.first() + 1);
      }
    }
    return out;
  }

  private BitSet names(Words words) {
    BitSet taken = new BitSet();
    String line = " " + words.line() + " ";
    for (String name : rules.names()) {
      for (int at = line.indexOf(" " + name + " "); at >= 0; at = line.indexOf(" " + name + " ", at + 1)) {
        taken.set(words.at(at), words.at(at + name.length() - 1) + 1);
      }
    }
    return taken;
  }

  /** Applies the rules for the words before and after each phrase until none fits any more. */
  private void beside(Words words, List<Phrase> found, boolean inner) {
    for (int i = 0; i < found.size(); i++) {
      int floor = i == 0 ? 0 : found.get(i - 1).last() + 1;
      int ceiling = i + 1 < found.size() ? found.get(i + 1).first() : words.size();
      Phrase phrase = found.get(i);
      for (Phrase wider = phrase; wider != null; wider = wrapped(words, phrase, floor, ceiling, inner)) {
        phrase = wider;
      }
      found.set(i, phrase);
    }
  }

  private @org.jspecify.annotations.Nullable Phrase wrapped(
      Words words, Phrase phrase, int floor, int ceiling, boolean inner) {
    if (phrase.role() != DateMention.Role.AT || phrase.kind() == Phrase.Kind.OFFSET) {
      return null;
    }
    for (int n = BESIDE; n > 0; n--) {
      for (DateRule rule : rules.wraps()) {
        boolean leads = rule.use() == DateRule.Use.LEADS;
        int first = leads ? phrase.first() - n : phrase.last() + 1;
        int last = leads ? phrase.first() - 1 : phrase.last() + n;
        if (DateWraps.inner(rule.reading()) != inner || first < floor || last >= ceiling) {
          continue;
        }
        Matcher matcher = rule.pattern().matcher(words.line()).region(words.start(first), words.end(last));
        if (matcher.matches()) {
          Phrase wider = DateWraps.apply(rule.reading(), phrase, new Found(words, rule, matcher));
          return wider.spanning(Math.min(first, phrase.first()), Math.max(last, phrase.last()));
        }
      }
    }
    return null;
  }

  /** "Monday, June 6": the date says which Monday. */
  private static void weekdays(Words words, List<Phrase> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Phrase weekday = found.get(i);
      Phrase date = found.get(i + 1);
      int gap = date.first() - weekday.last() - 1;
      boolean beside = gap == 0 || (gap == 1 && words.word(weekday.last() + 1).equals(","));
      if (beside && weekday.rule().equals("weekday") && date.date() != null && date.date().day() != null) {
        found.set(i, date.spanning(weekday.first(), date.last()));
        found.remove(i + 1);
      }
    }
  }

  /** "two months after" + "the killing of ...": the distance is told from the date that follows. */
  private static void anchored(Words words, List<Phrase> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Phrase offset = found.get(i);
      Phrase base = found.get(i + 1);
      RelativeReaders.Distance distance = offset.distance();
      if (distance != null && base.role() == DateMention.Role.AT && near(words, offset.last() + 1, base.first())) {
        Phrase joined = offset.meaning(offset.rule(), DateMention.Role.AT,
            s -> distance.from(base.meaning().in(s)));
        found.set(i, joined.spanning(offset.first(), base.last()));
        found.remove(i + 1);
      }
    }
    found.removeIf(p -> p.kind() == Phrase.Kind.OFFSET && vague(words, p));
  }

  /** "months after the fact": neither a number nor a date that it is told from. */
  private static boolean vague(Words words, Phrase offset) {
    return offset.distance() != null && offset.last() - offset.first() == 1 && words.word(offset.first()).endsWith("s");
  }

  private static boolean near(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (STOPS.contains(words.word(i))) {
        return false;
      }
    }
    return to - from <= REACH;
  }

  private static void ranges(Words words, List<Phrase> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Phrase one = found.get(i);
      Phrase two = found.get(i + 1);
      String lead = words.word(one.first() - 1);
      String middle = words.word(one.last() + 1);
      boolean rangeable = dated(one) && dated(two) && two.first() == one.last() + 2;
      if (rangeable && (lead.equals("between") ? middle.equals("and") : middle.matches("to|-|through|until|till"))) {
        boolean led = lead.equals("between") || lead.equals("from");
        found.set(i, range(one, two).spanning(one.first() - (led ? 1 : 0), two.last()));
        found.remove(i + 1);
      }
    }
  }

  private static boolean dated(Phrase phrase) {
    return phrase.role() == DateMention.Role.AT && phrase.kind() != Phrase.Kind.OFFSET;
  }

  private static Phrase range(Phrase one, Phrase two) {
    return new Phrase(one.first(), two.last(), "range", Phrase.Kind.DATE, DateMention.Role.AT, s -> {
      DateInterval end = two.meaning().in(s);
      return CalendarReaders.joined(start(one, end, s), end);
    }, null);
  }

  /** A start without a year takes it from the end. */
  private static DateInterval start(Phrase one, DateInterval end, Setting setting) {
    CalendarDate date = one.date();
    return date != null && date.year() == null && end.from() != null
        ? Setting.onOrBefore(date, end.from())
        : one.meaning().in(setting);
  }
}
