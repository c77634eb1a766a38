package org.casus.narrate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.PlaceRef;
import org.casus.corpus.Report;
import org.jspecify.annotations.Nullable;

/** What actors, places and reports are called in running text. */
final class Naming {
  static final String UNKNOWN_DOER = "unknown doer";
  private static final Pattern WITH_ARTICLE = Pattern.compile(
      "(?:United |Pentagon$|Kremlin$|White House$|Taliban$|Houthis$|Netherlands$|Philippines$|European Union$"
          + "|.* (?:Forces?|Brigades?|Units?|Guards?|Corps|State|Army|Front|Movement|Organi[sz]ation|Party|Group|Coalition"
          + "|Command|Agency|Ministry|Department|Council|Embassy|Government|Administration)$).*");
  private static final Pattern SPOT = Pattern.compile(
      "(?i).*\\b(?:camp|base|airport|airfield|field|embassy|consulate|station|port|refinery|checkpoint|hotel|prison|bridge"
          + "|crossing|palace|hospital|plant|pipeline|depot)\\b.*");

  private Naming() {}

  /** The actor's name with an article where English wants one. */
  static String actor(ActorRef actor) {
    String name = actor.name();
    boolean article = !name.startsWith("the ") && !name.startsWith("The ")
        && (actor.text().regionMatches(true, 0, "the ", 0, 4) && actor.text().length() - 4 == name.length()
            || actor.kind() != ActorKind.PERSON && WITH_ARTICLE.matcher(name).matches()
            || actor.kind() == ActorKind.INSTALLATION);
    return article ? "the " + name : name;
  }

  /** "at" for a base or an embassy, "in" for a town or a province. */
  static String preposition(String place) {
    return SPOT.matcher(place).matches() ? "at" : "in";
  }

  static List<String> names(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::name).distinct().toList();
  }

  /** The most exact place and what contains it, without the country when something else is known. */
  static String place(List<PlaceRef> path) {
    Set<String> names = new LinkedHashSet<>();
    path.stream().limit(2).map(PlaceRef::name).forEach(names::add);
    return String.join(", ", names);
  }

  /** "Iraq" for "IQ"; the code itself when it is none. */
  static String country(String iso) {
    return new Locale.Builder().setRegion(iso.length() == 2 ? iso : "").build().getDisplayCountry(Locale.ENGLISH)
        .replaceAll("^$", iso);
  }

  /** Publisher, else title, else file: what a reader knows the report by. */
  static String report(Report report) {
    String publisher = report.publisher();
    if (publisher != null && !publisher.isBlank()) {
      return publisher;
    }
    @Nullable String title = report.title();
    return title != null && !title.isBlank() ? "the report “" + Prose.shorten(title, 80) + "”" : "the report " + report.file();
  }
}
