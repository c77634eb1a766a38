package org.casus.cli;

import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --lens}. */
public final class LensChoice implements ITypeConverter<Lens> {

  @Override
  public Lens convert(String value) {
    return Lens.named(value).orElseThrow(() -> new TypeConversionException("\"" + value + "\" is no lens; allowed are strict, likely and inclusive."));
  }

  /** The lens in a sentence; null for none. */
  public static String rule(@Nullable Lens lens) {
    return lens == null ? "Every incident, also talks, threats and plans." : "Lens " + lens.label() + ": " + lens.rule();
  }
}
