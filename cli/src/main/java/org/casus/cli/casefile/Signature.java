package org.casus.cli.casefile;

import org.casus.knowledge.Knowledge;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who makes a judgement, and why. */
final class Signature {

  @Option(names = "--by", paramLabel = "NAME", description = "Who judges; the name of your account when left out.")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept beside the judgement.")
  private String reason = "";

  @Mixin private KnowledgeOption registers = new KnowledgeOption();

  /** The registers in which names are looked up. */
  Knowledge knowledge() {
    return registers.knowledge();
  }

  String by() {
    return by;
  }

  String reason() {
    return reason;
  }
}
