package org.casus.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.Stance;

/**
 * An incident as one report tells it on one word: its own or that of somebody whom it names. An unnamed source ("a
 * witness", "officials") is the report's own word: nobody can tell it from the next report's witness.
 *
 * @param imprint where the report comes from
 * @param own whether it is the report's own word, or that of the service whose dispatch it prints
 * @param key what tellings on the same word share
 * @param name the one on whose word it is
 * @param spans the sentences, the first one first
 */
record Voiced(Imprint imprint, boolean own, String key, String name, List<SourceSpan> spans) {

  /** Oldest publication first, undated ones last. */
  static final Comparator<Voiced> ORDER = Comparator.comparing((Voiced v) -> v.imprint.published() == null ? "~" : v.imprint.published())
      .thenComparing(v -> v.imprint.file()).thenComparing(v -> v.imprint.report()).thenComparing(Voiced::key);

  /** Every telling of an incident, in order. */
  static List<Voiced> all(Collection<EventAssertion> events, Collection<AttributionAssertion> words, Function<String, Imprint> imprints) {
    Map<String, List<AttributionAssertion>> byEvent = words.stream().filter(word -> supports(word.stance()))
        .sorted(Comparator.comparing(AttributionAssertion::id)).collect(Collectors.groupingBy(AttributionAssertion::event));
    Map<String, Voiced> all = new TreeMap<>();
    events.stream().sorted(Comparator.comparing(EventAssertion::id)).forEach(event -> {
      Imprint imprint = imprints.apply(event.report());
      List<AttributionAssertion> said = byEvent.getOrDefault(event.id(), List.of());
      if (said.isEmpty()) {
        add(all, own(imprint, event.evidence()));
      }
      said.forEach(word -> add(all, voiced(imprint, event, word)));
    });
    return all.values().stream().sorted(ORDER).toList();
  }

  /** A denial is no word for the incident. */
  private static boolean supports(Stance stance) {
    return stance != Stance.DENIES && stance != Stance.DISPUTES;
  }

  private static void add(Map<String, Voiced> all, Voiced voiced) {
    all.merge(voiced.imprint.report() + "|" + voiced.key, voiced, (a, b) -> new Voiced(a.imprint, a.own, a.key, a.name, union(a.spans, b.spans)));
  }

  private static List<SourceSpan> union(List<SourceSpan> one, List<SourceSpan> other) {
    Map<SourceSpan, Boolean> union = new LinkedHashMap<>();
    one.forEach(span -> union.put(span, true));
    other.forEach(span -> union.put(span, true));
    return List.copyOf(union.keySet());
  }

  private static Voiced voiced(Imprint imprint, EventAssertion event, AttributionAssertion word) {
    ActorRef by = word.voice().by();
    if (word.voice().reportItself() || unnamed(by)) {
      return own(imprint, event.evidence());
    }
    boolean media = by.kind() == ActorKind.MEDIA;
    List<SourceSpan> spans = new ArrayList<>(word.evidence());
    event.evidence().stream().filter(span -> !spans.contains(span)).forEach(spans::add);
    return new Voiced(imprint, false, media ? publisher(by.name()) : "by " + by.key(), by.name(), spans);
  }

  /** Whether an actor is described and not named: no word of it but the first of a sentence has a capital. */
  private static boolean unnamed(ActorRef by) {
    return by.id() == null && by.name().equals(by.name().toLowerCase(Locale.ROOT));
  }

  private static Voiced own(Imprint imprint, List<SourceSpan> spans) {
    String house = imprint.credits().isEmpty() ? imprint.publisher() : imprint.credits().get(0);
    return house == null ? new Voiced(imprint, true, "report " + imprint.report(), imprint.file(), spans)
        : new Voiced(imprint, true, publisher(house), house, spans);
  }

  /** Whether it prints a service's dispatch rather than words of its own house. */
  boolean credited() {
    return own && !imprint.credits().isEmpty();
  }

  static String publisher(String name) {
    return "of " + name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
