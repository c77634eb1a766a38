package org.casus.measure.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers for readers: few digits, a real minus sign, thin spaces at the thousands, a point in every locale. */
public final class Numeral {
  private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);

  private Numeral() {}

  /** At most three significant digits, whole numbers in full: 0.0413, 1.5, 12 346, −3. Below 0.0001 as a power of ten. */
  public static String of(double value) {
    Checked.finite("A numeral", value);
    BigDecimal exact = BigDecimal.valueOf(value);
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return grouped(exact.setScale(0, RoundingMode.HALF_UP));
    }
    BigDecimal rounded = Math.abs(value) >= 100 ? exact.setScale(0, RoundingMode.HALF_UP) : exact.round(THREE);
    return Math.abs(value) < 1e-4 || Math.abs(value) >= 1e15 ? power(rounded) : grouped(rounded.stripTrailingZeros());
  }

  /** With a fixed number of decimals, such as those of the ticks of one axis. */
  public static String of(double value, int decimals) {
    Checked.finite("A numeral", value);
    return grouped(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  private static String power(BigDecimal value) {
    BigDecimal short3 = value.round(THREE).stripTrailingZeros();
    int exponent = short3.precision() - short3.scale() - 1;
    BigDecimal front = short3.movePointLeft(exponent).stripTrailingZeros();
    return grouped(front) + " × 10" + (exponent < 0 ? "⁻" : "") + raised(Math.abs(exponent));
  }

  private static String raised(int digits) {
    StringBuilder raised = new StringBuilder();
    Integer.toString(digits).chars().forEach(c -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
    return raised.toString();
  }

  private static String grouped(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder digits = new StringBuilder(plain);
    int whole = point < 0 ? plain.length() : point;
    if (whole > 4) {
      for (int at = whole - 3; at > 0; at -= 3) {
        digits.insert(at, '\u202F');
      }
    }
    return (value.signum() < 0 ? "−" : "") + digits;
  }
}
