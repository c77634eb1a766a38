package org.casus.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.casus.assertion.DateInterval;
import org.casus.desk.Days;
import org.casus.desk.Enquiry;
import org.casus.desk.MisunderstoodException;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter.Box;
import org.casus.incident.Lens;
import org.casus.measure.study.Selection;
import org.casus.server.http.Route.Param;
import org.jspecify.annotations.Nullable;

/** Reads what is asked out of the query of an address, the same names with every question, or out of the body. Stateless. */
public final class Questions {

  /** The names by which incidents are filtered. */
  public static final List<Param> FILTER = List.of(
      Param.of("from", "The first day, month or year, for example 2021-04."),
      Param.of("to", "The last day, month or year."),
      new Param("place", "At or in this place, province or country.", true),
      Param.of("near", "Around this place, or LAT,LON in degrees."),
      Param.of("within", "How far around near, in kilometres; 25 when left out."),
      new Param("type", "Kind of event, such as ASSAULT.", true),
      new Param("weapon", "Such as rocket.", true),
      new Param("doer", "Who carried it out, as the lens sees it.", true),
      new Param("backer", "Who directed or supported it, as the lens sees it.", true),
      new Param("target", "Whom or what it hit.", true),
      new Param("status", "happened, planned, denied or hypothetical.", true),
      Param.of("claimed", "true: only what somebody claimed; false: what nobody claimed."),
      Param.of("single", "true: only single happenings; false: only counted sets."),
      Param.of("lens", "strict, likely or inclusive; every incident, also talks and plans, when left out."),
      Param.of("box", "A box of the map: west,south,east,north in degrees."),
      Param.of("text", "Words that must stand in its sentences or names."),
      Param.of("fit", "maybe: those that may fit but leave something unsaid."));

  private static final ObjectMapper JSON = Site.json();

  private Questions() {}

  /** {@link #FILTER} and some more. */
  public static List<Param> filterAnd(Param... more) {
    List<Param> all = new ArrayList<>(FILTER);
    all.addAll(List.of(more));
    return all;
  }

  /** Which incidents are asked for. */
  public static Enquiry enquiry(Context context) {
    Selection selection = new Selection(context.queryParams("doer"), context.queryParams("backer"), context.queryParams("target"),
        context.queryParams("type"), context.queryParams("weapon"), context.queryParams("place"), word(context, "near"),
        number(context, "within", 25));
    return new Enquiry(selection, dates(context), lens(context), context.queryParams("status"), truth(context, "claimed"),
        truth(context, "single"), box(context), Objects.requireNonNullElse(word(context, "text"), ""));
  }

  private static @Nullable Box box(Context context) {
    String box = word(context, "box");
    return box == null ? null : Enquiry.box(box);
  }

  /**
   * What the JSON of a call's body asks for.
   *
   * @throws MisunderstoodException when it is null or another JSON
   */
  public static <T> T body(Context context, Class<T> type) {
    try {
      @Nullable T body = JSON.readValue(context.body(), type);
      if (body == null) {
        throw new MisunderstoodException("The body is null; send a JSON object, {} where nothing is chosen.");
      }
      return body;
    } catch (JsonProcessingException e) {
      throw e.getCause() instanceof MisunderstoodException known ? known
          : new MisunderstoodException("The body is not the JSON that is asked for here: " + e.getOriginalMessage());
    }
  }

  /**
   * The entries of a list in a body; none when it was left out.
   *
   * @throws MisunderstoodException when one is null
   */
  public static <T> List<T> all(String name, @Nullable List<T> list) {
    List<T> all = Objects.requireNonNullElse(list, List.of());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == null) {
        throw new MisunderstoodException(name + ": entry " + (i + 1) + " is null; give it or leave it out.");
      }
    }
    return all;
  }

  /** The days asked for. */
  public static DateInterval dates(Context context) {
    String from = word(context, "from");
    String to = word(context, "to");
    LocalDate first = from == null ? null : Days.of("from", from).from();
    LocalDate last = to == null ? null : Days.of("to", to).to();
    if (first != null && last != null && first.isAfter(last)) {
      throw new MisunderstoodException("from, to: " + from + " lies after " + to + "; give the earlier day first.");
    }
    return new DateInterval(first, last);
  }

  /** The lens asked for, or null. */
  public static @Nullable Lens lens(Context context) {
    String name = word(context, "lens");
    return name == null ? null : lens(name);
  }

  /** The lens of this name. */
  public static Lens lens(String name) {
    for (Lens lens : Lens.values()) {
      if (lens.label().equalsIgnoreCase(name)) {
        return lens;
      }
    }
    throw new MisunderstoodException("lens: \"" + name + "\" is no lens; allowed are strict, likely and inclusive.");
  }

  /** Whether what fits is asked for, or what may fit. */
  public static Fit fit(Context context) {
    return "maybe".equals(word(context, "fit")) ? Fit.MAYBE : Fit.YES;
  }

  /** A word of the query, or null when it is missing or blank. */
  public static @Nullable String word(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** A number of the query. */
  public static double number(Context context, String name, double otherwise) {
    String value = word(context, name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new MisunderstoodException(name + ": \"" + value + "\" is no number.");
    }
  }

  /** A whole number of the query within bounds. */
  public static int whole(Context context, String name, int otherwise, int most) {
    double value = number(context, name, otherwise);
    if (value != Math.rint(value) || value < 0 || value > most) {
      throw new MisunderstoodException(name + ": " + value + " is not allowed; give a whole number from 0 to " + most + ".");
    }
    return (int) value;
  }

  private static @Nullable Boolean truth(Context context, String name) {
    String value = word(context, name);
    if (value == null) {
      return null;
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw new MisunderstoodException(name + ": \"" + value + "\" is neither true nor false.");
    };
  }
}
