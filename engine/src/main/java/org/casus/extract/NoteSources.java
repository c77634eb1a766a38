package org.casus.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.CitedSource;
import org.casus.assertion.SourceKind;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.corpus.EndNote;
import org.casus.corpus.LinkMark;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.jspecify.annotations.Nullable;

/** Reads end notes, links and note numbers that no note answers to. Thread-safe. */
final class NoteSources {

  private static final Pattern NUMBER = Pattern.compile("\\[\\d{1,3}\\]");
  private static final int LONGEST_NAME = 160;

  private NoteSources() {}

  static List<CitedSource> read(Mentions mentions) {
    List<CitedSource> found = new ArrayList<>();
    Report report = mentions.grounded().discourse().report();
    report.notes().forEach(n -> note(mentions, n, found));
    unanswered(mentions, report, found);
    report.links().forEach(l -> link(mentions, l, found));
    return found;
  }

  private static void note(Mentions mentions, EndNote note, List<CitedSource> found) {
    Report report = mentions.grounded().discourse().report();
    String text = report.text().substring(note.range().begin(), note.range().end());
    String supports = note.references().stream().findFirst().flatMap(r -> supported(mentions, r)).orElse(null);
    List<Citation> citations = CitationParser.parse(text);
    for (Citation c : citations) {
      String name = c.publisher() != null ? c.publisher() : c.title() == null ? organization(mentions, note, c) : null;
      SourceSpan span = report.span(note.range().begin() + c.begin(), note.range().begin() + c.end());
      found.add(source(report, note.marker(), name, c, supports, span, false));
    }
    if (citations.isEmpty() && !text.isBlank()) {
      found.add(plain(report, note, text, supports));
    }
  }

  /** A note without a title in quotation marks and without an address: its own words are the name when they are few. */
  private static CitedSource plain(Report report, EndNote note, String text, @Nullable String supports) {
    String words = text.substring(Math.min(text.length(), text.startsWith(note.marker()) ? note.marker().length() : 0)).strip();
    WrittenDay day = WrittenDay.find(words);
    String name = words.isEmpty() || words.length() > LONGEST_NAME ? null : words;
    Citation bare = new Citation(0, text.length(), null, null, null, day == null ? null : day.iso(), null);
    return source(report, note.marker(), name, bare, supports, report.span(note.range().begin(), note.range().end()), false);
  }

  /** The organisation named last before a bare address. */
  private static @Nullable String organization(Mentions mentions, EndNote note, Citation citation) {
    int address = note.range().begin() + citation.begin();
    String name = null;
    for (Sentence s : mentions.grounded().discourse().sentences()) {
      if (note.range().contains(s.begin()) && s.begin() < address && address < s.end() + 1) {
        name = lastOrganization(mentions, s, address);
      }
    }
    return name;
  }

  private static @Nullable String lastOrganization(Mentions mentions, Sentence sentence, int before) {
    List<Token> tokens = sentence.tokens();
    int last = -1;
    for (Token token : tokens) {
      last = token.end() <= before && token.name().equals("ORGANIZATION") ? token.index() : last;
    }
    int first = last;
    while (first > 0 && tokens.get(first - 1).name().equals("ORGANIZATION")) {
      first--;
    }
    return last < 0 ? null : mentions.grounded().discourse().written(sentence, first, last);
  }

  private static void unanswered(Mentions mentions, Report report, List<CitedSource> found) {
    Set<String> answered = new HashSet<>();
    report.notes().forEach(n -> answered.add(n.marker()));
    for (TextRange range : report.body()) {
      Matcher number = NUMBER.matcher(report.text()).region(range.begin(), range.end());
      while (number.find()) {
        if (answered.add(number.group())) {
          TextRange at = new TextRange(number.start(), number.end());
          Citation nothing = new Citation(0, 1, null, null, null, null, null);
          found.add(source(report, number.group(), null, nothing, supported(mentions, at).orElse(null), report.span(at.begin(), at.end()), false));
        }
      }
    }
  }

  private static void link(Mentions mentions, LinkMark link, List<CitedSource> found) {
    Report report = mentions.grounded().discourse().report();
    if (link.foreign() || link.url() != null) {
      Citation target = new Citation(0, 1, null, null, null, null, link.url());
      SourceSpan span = report.span(link.range().begin(), link.range().end());
      String supports = sentenceAt(mentions, link.range().begin()).map(s -> mentions.grounded().discourse().span(s).quote()).orElse(null);
      String name = link.foreign() ? LinkNames.of(mentions, link) : span.quote();
      found.add(source(report, link.foreign() ? "*" : null, name, target, supports, span, link.foreign()));
    }
  }

  private static CitedSource source(Report report, @Nullable String marker, @Nullable String name, Citation c,
      @Nullable String supports, SourceSpan span, boolean foreign) {
    String id = StableId.of("src", report.id(), span.begin(), span.end(), String.valueOf(marker));
    return new CitedSource(id, report.id(), marker, SourceKind.NOTE, name, c.author(), c.title(), c.publisher(), c.date(),
        c.url(), supports, foreign, List.of(span));
  }

  /** The sentence that ends before, or holds, a reference. */
  private static Optional<String> supported(Mentions mentions, TextRange reference) {
    String text = mentions.grounded().discourse().report().text();
    int at = reference.begin() - 1;
    while (at > 0 && (Character.isWhitespace(text.charAt(at)) || "[]0123456789".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return sentenceAt(mentions, at).map(s -> Clause.whole(s).span(mentions.grounded().discourse().report(), s).quote());
  }

  static Optional<Sentence> sentenceAt(Mentions mentions, int offset) {
    return mentions.grounded().discourse().sentences().stream().filter(s -> s.begin() <= offset && offset < s.end()).findFirst();
  }
}
