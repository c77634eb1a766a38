package org.casus.cli.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.casus.cli.ExitCode;
import org.casus.cli.WrongUse;
import org.casus.desk.Judging;
import org.casus.desk.Names;
import org.casus.desk.RulingWords;
import org.casus.desk.Vocabulary;
import org.casus.incident.Judgement;
import org.casus.incident.Ruling;
import org.casus.incident.Slot;
import org.casus.ledger.CaseView;
import org.casus.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** An analyst's judgement. */
@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    header = "Rules what the machine got wrong or right; outranks it from then on.",
    description = "An ID is an incident's (in-...), an event's (ev-...) or another assertion's; the first characters do.",
    synopsisSubcommandLabel = "RULING",
    footer = {
      "",
      "Examples: casus my.casus judge same in-3f2a in-77b0 --by Noor --reason \"one salvo, two reports\"",
      "          casus my.casus judge correct in-3f2a date 2021-05-03",
      "          casus my.casus judge front \"Saraya Awliya al-Dam\" \"Kataib Hezbollah\""
    })
final class JudgeCommand implements Callable<Integer> {

  @ParentCommand private CaseCommand parent = new CaseCommand();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "No ruling was given; allowed are "
        + String.join(", ", spec.subcommands().keySet()) + ".");
  }

  private int rule(Signature signature, Function<Judging, Ruling> ruling) {
    try (Ledger ledger = parent.open()) {
      Ruling made;
      try (CaseView view = ledger.view()) {
        Names names = signature.names();
        made = ruling.apply(new Judging(view, names));
        if (!names.unknown().isEmpty()) {
          spec.commandLine().getErr().println(names.unknown());
        }
      }
      Judgement judgement = ledger.rule(made, signature.by(), Instant.now().truncatedTo(ChronoUnit.SECONDS), signature.reason());
      spec.commandLine().getOut().println(judgement.id() + ": " + RulingWords.of(made) + ". To take it back: casus "
          + parent.name() + " undo " + judgement.id());
      now(ledger, made);
      return ExitCode.DONE;
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  /** Says which incidents the events that the ruling is about are in now: their ids change with their events. */
  private void now(Ledger ledger, Ruling made) {
    try (CaseView view = ledger.view()) {
      Set<String> incidents = new TreeSet<>();
      made.anchors().forEach(anchor -> view.incident(anchor.assertion()).ifPresent(each -> incidents.add(each.incident().id())));
      if (!incidents.isEmpty()) {
        spec.commandLine().getOut().println("Now: " + String.join(", ", incidents));
      }
    }
  }

  @Command(name = "same", mixinStandardHelpOptions = true, description = "These are one happening.")
  int same(@Parameters(arity = "2..*", paramLabel = "ID") List<String> ids, @Mixin Signature signature) {
    return rule(signature, judging -> judging.same(ids));
  }

  @Command(name = "apart", mixinStandardHelpOptions = true,
      description = "The first is not the same happening as any of the others. To split an incident, name its events.")
  int apart(@Parameters(arity = "2..*", paramLabel = "ID") List<String> ids, @Mixin Signature signature) {
    return rule(signature, judging -> judging.apart(ids));
  }

  @Command(name = "accept", mixinStandardHelpOptions = true, description = "These were looked at and are read rightly.")
  int accept(@Parameters(arity = "1..*", paramLabel = "ID") List<String> ids, @Mixin Signature signature) {
    return rule(signature, judging -> judging.accept(ids));
  }

  @Command(name = "reject", mixinStandardHelpOptions = true, description = "These are read wrongly and count for nothing.")
  int reject(@Parameters(arity = "1..*", paramLabel = "ID") List<String> ids, @Mixin Signature signature) {
    return rule(signature, judging -> judging.reject(ids));
  }

  @Command(name = "correct", mixinStandardHelpOptions = true,
      description = {
        "A slot has another value: type, mode, date, place, perpetrators, sponsors, targets, weapons, count, killed,"
            + " injured or status.",
        "Dates: 2021-05-03, 2021-05, 2021-05-01..2021-05-09. Numbers: 3, 3..5, 3.. (at least). Several names: a semicolon"
            + " between. Nothing: none."
      })
  int correct(
      @Parameters(paramLabel = "ID") String id,
      @Parameters(paramLabel = "SLOT") String slot,
      @Parameters(paramLabel = "VALUE") String value,
      @Mixin Signature signature) {
    Slot which = Vocabulary.one(Slot.class, slot);
    return rule(signature, judging -> judging.correct(id, which, value));
  }

  @Command(name = "front", mixinStandardHelpOptions = true, description = "The first group is a facade of the second.")
  int front(
      @Parameters(paramLabel = "GROUP") String group,
      @Parameters(paramLabel = "PARENT") String parentGroup,
      @Mixin Signature signature) {
    return rule(signature, judging -> judging.front(group, parentGroup));
  }

  @Command(name = "same-actor", mixinStandardHelpOptions = true, description = "Two names are one actor; the second name stays.")
  int sameActor(
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "NAME") String as,
      @Mixin Signature signature) {
    return rule(signature, judging -> judging.sameActor(name, as));
  }
}
