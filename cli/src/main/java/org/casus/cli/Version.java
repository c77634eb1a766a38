package org.casus.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What {@code casus --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "casus " + number(),
      "Java " + Runtime.version(),
      "Free software under the GNU General Public License, version 3 or later; there is no warranty."
    };
  }

  /** The number alone. */
  static String number() {
    return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(unpackaged)");
  }
}
