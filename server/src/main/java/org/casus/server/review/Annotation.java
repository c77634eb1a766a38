package org.casus.server.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * What a reader notes in a report, in the form in which {@code casus evaluate} takes it: actors and places by id with every
 * name under which they may be known, and words of the report in place of evidence. Immutable.
 */
public record Annotation(
    Document document,
    List<Actor> actors,
    List<Place> places,
    List<Event> events,
    List<Attribution> attributions,
    List<Relation> relations,
    List<Figure> figures,
    List<Judgment> judgments,
    List<Source> sources) {

  /** The report. */
  public record Document(String file, @Nullable String title, @Nullable String publisher, @Nullable String published,
      @JsonProperty("body_starts") String bodyStarts, @JsonProperty("body_ends") String bodyEnds) {}

  /** An actor with all its names. */
  public record Actor(String id, List<String> names, String kind) {}

  /** A place with all its names. */
  public record Place(String id, List<String> names, @Nullable Double lat, @Nullable Double lon) {}

  /** First and last day, ISO; null when open. */
  public record Days(@Nullable String from, @Nullable String to) {

    static @Nullable Days of(DateInterval date) {
      return date.known() ? new Days(day(date.from()), day(date.to())) : null;
    }

    private static @Nullable String day(@Nullable Object day) {
      return day == null ? null : day.toString();
    }
  }

  /** A number. */
  public record Number(@Nullable Long min, @Nullable Long max, boolean approx) {

    static Number of(Amount amount) {
      return new Number(amount.min(), amount.max(), amount.approx());
    }
  }

  /** How many were fired and came down. */
  public record Fired(@Nullable Number fired, @Nullable Number landed) {}

  /** How many of whom came to harm. */
  public record Harm(String who, @Nullable Long min, @Nullable Long max, boolean approx) {}

  /** An event; {@code core} when every careful reader must find it. */
  public record Event(String id, String type, @Nullable String mode, List<String> weapons, List<String> perpetrators, List<String> sponsors,
      List<String> targets, List<String> place, @Nullable Days date, Number count, Fired munitions, List<Harm> killed, List<Harm> injured,
      String status, String likelihood, List<String> quotes, boolean core) {}

  /** Somebody's word on who is behind an event. */
  public record Attribution(String event, @Nullable String accused, String role, String stance, String by, String likelihood, String quote) {}

  /** How one actor stands to another. */
  public record Relation(String subject, String relation, String object, String by, String likelihood, String quote) {}

  /** A number that the report gives. */
  public record Figure(String measures, @Nullable Long min, @Nullable Long max, boolean approx, String of, String by, String likelihood, String quote) {}

  /** An assessment that the report makes or passes on. */
  public record Judgment(String about, String horizon, String holder, String likelihood, String quote) {}

  /** A source on which the report rests. */
  public record Source(@Nullable String marker, String kind, @Nullable String name, @Nullable String title, @Nullable String publisher, @Nullable String url) {}
}
