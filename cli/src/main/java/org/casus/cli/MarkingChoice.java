package org.casus.cli;

import org.casus.corpus.Marking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a marking of the Traffic Light Protocol by its label. */
final class MarkingChoice implements ITypeConverter<Marking> {

  @Override
  public @Nullable Marking convert(String value) {
    try {
      return Marking.of(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
