package org.casus.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casus.evaluate.Aspect.Sort;

/** What is measured against annotated reports, in the order in which it is shown. */
final class GoldAspects {

  static final Aspect EVENTS = counted("events", "events");
  static final Aspect SLOTS = counted("slots", "details of events");
  static final Aspect ATTRIBUTIONS = counted("attributions", "attributions");
  static final Aspect RELATIONS_COARSE = counted("relations_coarse", "relations");
  static final Aspect RELATIONS = new Aspect("relations", "relations, the exact kind", Sort.PART);
  static final Aspect FIGURES = counted("figures", "figures");
  static final Aspect JUDGMENTS = counted("judgments", "judgments");
  static final Aspect SOURCES = counted("sources", "sources");

  static final Aspect LIKELIHOOD = share("likelihood_accuracy", "how sure the words are");
  static final Aspect TYPE = share("event_type_accuracy", "type of event");
  static final Aspect MODE = share("event_mode_accuracy", "mode of event");
  static final Aspect BY = share("attribution_by_accuracy", "whose word an attribution is");
  static final Aspect ROLE = share("attribution_role_accuracy", "role in an attribution");
  static final Aspect FACTS = share("document_facts", "title, publisher and date of the report");
  static final Aspect BODY = share("body_f1", "what of the text is the report proper");
  static final Aspect GROUNDED = share("grounded", "quotes that stand in the report");

  /** All of them. */
  static final List<Aspect> ALL = Stream.of(
      Stream.of(EVENTS, SLOTS, ATTRIBUTIONS, RELATIONS_COARSE, FIGURES, JUDGMENTS, SOURCES),
      Arrays.stream(Slot.values()).map(GoldAspects::of), Stream.of(RELATIONS),
      Stream.of(LIKELIHOOD, TYPE, MODE, BY, ROLE, FACTS, BODY, GROUNDED)).flatMap(part -> part).toList();

  /** The five that make up the case score, with equal weight. */
  static final List<Aspect> CASE = List.of(EVENTS, SLOTS, ATTRIBUTIONS, RELATIONS_COARSE, FIGURES);

  private GoldAspects() {}

  /** A slot. */
  static Aspect of(Slot slot) {
    return new Aspect("slot." + slot.wire(), slot.name().toLowerCase(Locale.ROOT), Sort.PART);
  }

  private static Aspect counted(String key, String label) {
    return new Aspect(key, label, Sort.CLASS);
  }

  private static Aspect share(String key, String label) {
    return new Aspect(key, label, Sort.SHARE);
  }
}
