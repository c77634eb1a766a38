package org.casus.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --threads}. */
public final class ThreadCount implements ITypeConverter<Integer> {

  /** The greatest number allowed. */
  public static final int MOST = 64;

  @Override
  public Integer convert(String value) {
    try {
      int threads = Integer.parseInt(value.strip());
      if (1 <= threads && threads <= MOST) {
        return threads;
      }
    } catch (NumberFormatException e) {
      // answered below, together with numbers out of range
    }
    throw new TypeConversionException("\"" + value + "\" is no number of threads; allowed are 1 to " + MOST
        + ". Leave --threads out to use every processor.");
  }
}
