package org.casus.cli.casefile;

import org.casus.desk.Names;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who makes a judgement, and why. */
final class Signature {

  @Option(names = "--by", paramLabel = "NAME", description = "Who judges; the name of your account when left out.")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept beside the judgement.")
  private String reason = "";

  @Mixin private KnowledgeOption registers = new KnowledgeOption();

  /** What looks names up in the registers. */
  Names names() {
    return registers.names();
  }

  String by() {
    return by;
  }

  String reason() {
    return reason;
  }
}
