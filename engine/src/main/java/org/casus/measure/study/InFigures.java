package org.casus.measure.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.casus.measure.tempo.Interval;
import org.jspecify.annotations.Nullable;

/** Numbers as sentences and tables give them. Stateless. */
public final class InFigures {
  /** The unit of an estimate that is a day. */
  public static final String DAYS = "days since 1970-01-01";

  private static final double SMALL = 0.001;

  private InFigures() {}

  /** A number with two or three telling digits. */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "not known";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "no limit" : "no lower limit";
    }
    if (value >= 0.995 && value < 1) {
      return "over 0.99";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e9) {
      return String.format(Locale.ROOT, "%d", (long) value);
    }
    double size = Math.abs(value);
    int digits = size >= 10 ? 3 : 2;
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    return (size < SMALL ? rounded : rounded.setScale(Math.max(0, Math.min(4, rounded.scale())), RoundingMode.HALF_EVEN)).toPlainString();
  }

  /** A number with its sign. */
  public static String signed(double value) {
    return (value > 0 ? "+" : "") + number(value);
  }

  /** A p. */
  public static String p(double value) {
    return value < SMALL ? "p < 0.001" : "p = " + new BigDecimal(value).setScale(value < 0.1 ? 3 : 2, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A p adjusted for the number of questions. */
  public static String q(double value) {
    return p(value).replaceFirst("^p", "q");
  }

  /** A share as a whole percentage; between none and all never 0 % or 100 %. */
  public static String percent(double share) {
    if (share > 0 && share < 0.005) {
      return "under 1%";
    }
    if (share < 1 && share >= 0.995) {
      return "over 99%";
    }
    return Math.round(share * 100) + "%";
  }

  /** An interval of 95 %, in brackets; empty for none. */
  public static String interval(@Nullable Interval interval) {
    if (interval == null) {
      return "";
    }
    return " (95% CI " + number(interval.low()) + " to " + number(interval.high()) + ")";
  }

  /** A day, days since 1970-01-01, as a date. */
  public static String day(double day) {
    return Window.date(day).toString();
  }

  /** An interval of days in brackets; empty for none. */
  public static String days(@Nullable Interval interval) {
    return interval == null ? "" : " (between " + day(interval.low()) + " and " + day(interval.high()) + ")";
  }

  /** The number of an estimate with its interval and unit. */
  public static String figure(Estimate estimate) {
    if (estimate.unit().equals(DAYS)) {
      return day(estimate.value()) + days(estimate.interval());
    }
    return number(estimate.value()) + (estimate.unit().isEmpty() ? "" : " " + estimate.unit()) + interval(estimate.interval());
  }

  /** With a capital letter, unless it begins with a symbol such as p. */
  public static String capital(String words) {
    boolean symbol = words.length() > 1 && words.charAt(1) == ' ' && words.charAt(0) != 'a';
    return words.isEmpty() || symbol ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** A number of things. */
  public static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
