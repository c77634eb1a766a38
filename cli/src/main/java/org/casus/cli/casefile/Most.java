package org.casus.cli.casefile;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many of something to show. */
final class Most implements ITypeConverter<Integer> {
  private static final int GREATEST = 1_000_000;

  @Override
  public Integer convert(String value) {
    if (value.matches("\\d{1,7}") && Integer.parseInt(value) <= GREATEST) {
      return Integer.valueOf(value);
    }
    throw new TypeConversionException("\"" + value + "\" is no number to show; allowed are 0 to " + GREATEST + ".");
  }
}
