package org.casus.narrate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.PlaceRef;
import org.casus.corpus.Report;
import org.jspecify.annotations.Nullable;

/** What actors, places and reports are called in running text. */
public final class Naming {
  /** What a doer is called whom nobody names. */
  public static final String UNKNOWN_DOER = "unknown doer";
  private static final Pattern WITH_ARTICLE = Pattern.compile(
      "(?:United |Pentagon$|Kremlin$|White House$|Taliban$|Houthis$|Netherlands$|Philippines$|European Union$"
          + "|.* (?:Forces?|Brigades?|Units?|Guards?|Corps|State|Army|Front|Movement|Organi[sz]ation|Party|Group|Coalition"
          + "|Command|Agency|Ministry|Department|Council|Government|Administration"
          + "|[Ee]mbassy|[Cc]onsulate|Zone)$|.*[Ee]mbassy in ).*");
  private static final Pattern SPOT = Pattern.compile(
      "(?i).*\\b(?:camp|base|airport|airfield|field|embassy|consulate|station|port|refinery|checkpoint|hotel|prison|bridge"
          + "|crossing|palace|hospital|plant|pipeline|depot)\\b.*");

  private Naming() {}

  /** The actor's name with an article where English wants one. */
  static String actor(ActorRef actor) {
    String name = name(actor);
    boolean article = !name.startsWith("the ") && !name.startsWith("The ")
        && (actor.text().regionMatches(true, 0, "the ", 0, 4) && actor.text().length() - 4 == name.length()
            || actor.kind() != ActorKind.PERSON && WITH_ARTICLE.matcher(name).matches()
            || actor.kind() == ActorKind.INSTALLATION && Character.isLowerCase(name.codePointAt(0)));
    return article ? "the " + name : name;
  }

  /** "at" for a base or an embassy, "in" for a town or a province. */
  static String preposition(String place) {
    return SPOT.matcher(place).matches() ? "at" : "in";
  }

  /** The actor's name; its words in the report when it has none. */
  public static String name(ActorRef actor) {
    String name = actor.name().isBlank() ? actor.text() : actor.name();
    return name.isBlank() ? "unnamed actor" : name.strip();
  }

  /** The names of actors, each once. */
  public static List<String> names(List<ActorRef> actors) {
    return actors.stream().map(Naming::name).distinct().toList();
  }

  /** The most exact place and what contains it, unless one name already says the other. */
  public static String place(List<PlaceRef> path) {
    String place = path.get(0).name();
    String within = path.size() < 2 ? "" : path.get(1).name();
    return within.isBlank() || place.contains(within) || within.startsWith(place) ? place : place + ", " + within;
  }

  /** "Iraq" for "IQ"; the code itself when it is none. */
  public static String country(String iso) {
    String name = iso.matches("[A-Za-z]{2}")
        ? new Locale.Builder().setRegion(iso).build().getDisplayCountry(Locale.ENGLISH) : "";
    return name.isEmpty() ? iso : name;
  }

  /** Publisher, else title, else file: what a reader knows the report by. */
  public static String report(Report report) {
    String publisher = report.publisher();
    if (publisher != null && !publisher.isBlank()) {
      return publisher;
    }
    @Nullable String title = report.title();
    return title != null && !title.isBlank() ? "the report “" + Prose.shorten(title, 52) + "”" : "the report " + report.file();
  }
}
