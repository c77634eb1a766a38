package org.casus.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code casus train}. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {TrainCaseCommand.class, TrainCertaintyCommand.class, TrainIncidentsCommand.class,
        TrainMentionsCommand.class, TrainQuotationsCommand.class},
    header = "Learns the weights of a reader from an annotated corpus.",
    synopsisSubcommandLabel = "READER",
    footer = {"", "The weights that ship with Casus were made by these commands; see engine/models/README.md."})
final class TrainCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No reader was given; allowed is "
        + String.join(", ", spec.subcommands().keySet()) + ".");
  }
}
