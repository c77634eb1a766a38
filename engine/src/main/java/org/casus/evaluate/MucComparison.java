package org.casus.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.EventType;
import org.casus.evaluate.Aspect.Sort;
import org.casus.extract.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Compares the machine's reading of a MUC-4 document with its answer key.
 *
 * <p>Role fillers: the entities of a document by role, whatever incident they belong to; one that was read is right when
 * all its wordings are wordings of the key's (CEAF-REE, strict; Du, Rush and Cardie 2021). Templates: incidents of one
 * type aligned, the type and the five roles scored (GTT, same authors). Confidence: the organisation and how sure the
 * report is of it, both right.
 */
final class MucComparison {

  static final Aspect ROLE_FILLERS = new Aspect("role_fillers", "role fillers", Sort.CLASS);
  static final Aspect TEMPLATES = new Aspect("templates", "fills of incident templates", Sort.CLASS);
  static final Aspect CONFIDENCE =
      new Aspect("confidence", "perpetrator organisations with how sure the report is", Sort.CLASS);
  private static final Aspect SURE_OF_VIOLENCE =
      new Aspect("confidence.violence", "organisations with how sure, without arrests and deployments", Sort.PART);
  private static final Aspect HOWEVER_SURE =
      new Aspect("confidence.any", "organisations, however sure the report is", Sort.PART);
  private static final Aspect MOST =
      new Aspect("confidence.most", "the most: the key read without a mistake, and our arrests and deployments", Sort.PART);

  /** All of them. */
  static final List<Aspect> ALL = Stream.of(Stream.of(ROLE_FILLERS, TEMPLATES, CONFIDENCE),
          Stream.of(MucRole.values()).map(MucRole::aspect), Stream.of(SURE_OF_VIOLENCE, HOWEVER_SURE, MOST))
      .flatMap(aspects -> aspects).toList();

  private final MucDocument document;
  private final List<MucTemplate> read;
  private final Map<Aspect, Tally> tallies = new java.util.LinkedHashMap<>();
  private final List<Disagreement> disagreements = new ArrayList<>();

  private MucComparison(MucDocument document, List<MucTemplate> read) {
    this.document = document;
    this.read = read;
  }

  /** Compares; null stands for a document that could not be read. */
  static ReportScore of(MucDocument document, @Nullable Reading reading) {
    MucComparison comparison =
        new MucComparison(document, reading == null ? List.of() : MucReading.templates(reading));
    for (MucRole role : MucRole.values()) {
      comparison.compare(role);
    }
    comparison.compareTemplates();
    List<MucConfidence> said = reading == null ? List.of() : MucConfidence.of(reading, event -> true);
    comparison.compareConfidence(said);
    comparison.boundConfidence(said,
        reading == null ? List.of() : MucConfidence.of(reading, event -> event.type() == EventType.ASSAULT));
    return new ReportScore(document.file(), comparison.tallies, comparison.disagreements);
  }

  private void compare(MucRole role) {
    Matching<MucWords> matching = Matching.of(all(document.templates(), role), all(read, role), List.of(),
        (mine, theirs) -> theirs.within(mine) ? 1 : 0);
    add(role.aspect(), matching.tally());
    add(ROLE_FILLERS, matching.tally());
    matching.missed().forEach(filler -> missed(role.aspect(), "", filler.shown()));
    matching.spurious().forEach(filler -> spurious(role.aspect(), "", filler.shown()));
  }

  private static List<MucWords> all(List<MucTemplate> templates, MucRole role) {
    return templates.stream().flatMap(template -> template.fillers(role).stream()).distinct().toList();
  }

  private void compareTemplates() {
    Matching<MucTemplate> matching = Matching.of(document.templates(), read, List.of(),
        (mine, theirs) -> mine.allows(theirs) ? mine.compare(theirs).right() + mine.compare(theirs).found() : 0);
    matching.pairs().forEach(pair -> add(TEMPLATES, pair.noted().compare(pair.read())));
    for (MucTemplate missed : matching.missed()) {
      add(TEMPLATES, new Tally(0, 0, 0, missed.size()));
      missed(TEMPLATES, missed.incidentType(), shown(missed));
    }
    for (MucTemplate spurious : matching.spurious()) {
      add(TEMPLATES, new Tally(0, spurious.size(), 0, 0));
      spurious(TEMPLATES, spurious.incidentType(), shown(spurious));
    }
  }

  private void compareConfidence(List<MucConfidence> said) {
    Matching<MucConfidence> matching =
        Matching.of(document.confidences(), said, List.of(), MucConfidence::likeness);
    add(CONFIDENCE, matching.tally());
    matching.missed().forEach(each -> missed(CONFIDENCE, each.level().name(), each.shown()));
    matching.spurious().forEach(each -> spurious(CONFIDENCE, each.level().name(), each.shown()));
  }

  /**
   * What keeps confidence down beside misreading: the codebook wants every arrest and deployment attributed, the key holds
   * none; and the key repeats an organisation for each of its incidents, which is counted once where it is read.
   */
  private void boundConfidence(List<MucConfidence> said, List<MucConfidence> ofViolence) {
    List<MucConfidence> key = document.confidences();
    List<MucConfidence> perfect = Stream.concat(key.stream(), said.stream().filter(each -> !ofViolence.contains(each)))
        .distinct().toList();
    add(SURE_OF_VIOLENCE, Matching.of(key, ofViolence, List.of(), MucConfidence::likeness).tally());
    add(HOWEVER_SURE, Matching.of(key, said, List.of(), MucConfidence::nameLikeness).tally());
    add(MOST, Matching.of(key, perfect, List.of(), MucConfidence::likeness).tally());
  }

  private static String shown(MucTemplate template) {
    String fillers = Stream.of(MucRole.values()).flatMap(role -> template.fillers(role).stream())
        .map(MucWords::shown).collect(Collectors.joining(", "));
    return (template.incidentType() + ": " + fillers).strip();
  }

  private void add(Aspect aspect, Tally tally) {
    tallies.merge(aspect, tally, Tally::plus);
  }

  private void missed(Aspect aspect, String label, String noted) {
    disagreements.add(new Disagreement(
        aspect, Disagreement.Kind.MISSED, label.toLowerCase(java.util.Locale.ROOT), document.file(), noted, "", "", ""));
  }

  private void spurious(Aspect aspect, String label, String said) {
    disagreements.add(new Disagreement(
        aspect, Disagreement.Kind.SPURIOUS, label.toLowerCase(java.util.Locale.ROOT), document.file(), "", said, "", ""));
  }
}
