package org.casus.cli.casefile;

import picocli.CommandLine.Option;

/** Who makes a judgement, and why. */
final class Signature {

  @Option(names = "--by", paramLabel = "NAME", description = "Who judges; the name of your account when left out.")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept beside the judgement.")
  private String reason = "";

  String by() {
    return by;
  }

  String reason() {
    return reason;
  }
}
