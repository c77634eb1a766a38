package org.casus.extract;

import java.util.List;
import java.util.Map;
import org.casus.assertion.DateInterval;
import org.casus.assertion.Likelihood;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.RelationKind;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.extract.RelationRule.Construction;
import org.casus.ground.ActorRegister;
import org.casus.ground.DateMention;
import org.casus.knowledge.Knowledge;

/** Reads how the actors of a report stand to each other (codebook, section 3). Immutable; thread-safe. */
public final class RelationExtractor {

  private final List<RelationRule> rules;
  private final Map<Construction, RelationReader> readers;
  private final Hedges hedges;

  /** Reads the rules of {@code relations.yaml}. */
  public RelationExtractor(Knowledge knowledge, Hedges hedges) {
    this.rules = RelationRule.read(knowledge);
    this.hedges = hedges;
    ActorRegister register = ActorRegister.read(knowledge);
    this.readers = Map.ofEntries(
        Map.entry(Construction.MODIFIER, new ModifierRelations(register)),
        Map.entry(Construction.VERB, new VerbRelations()),
        Map.entry(Construction.ROLE, new RoleRelations(register)),
        Map.entry(Construction.PART, new PartRelations()),
        Map.entry(Construction.INSTITUTION, new InstitutionRelations(register)),
        Map.entry(Construction.BOND, new BondRelations()),
        Map.entry(Construction.MEMBERS, new MemberRelations()),
        Map.entry(Construction.UNIT, new UnitRelations()),
        Map.entry(Construction.FOLLOWERS, new FollowerRelations()),
        Map.entry(Construction.ADVERBIAL, new AdverbialRelations()));
  }

  /** Every relation of a report, in order of its first evidence. */
  public List<RelationAssertion> read(Mentions mentions, Voices voices) {
    Discourse discourse = mentions.grounded().discourse();
    RelationCollector collector = new RelationCollector(discourse.report().id());
    Referents referents = new Referents(mentions);
    for (Sentence sentence : discourse.sentences()) {
      if (!sentence.endNote() && !mentions.actors(sentence).isEmpty()) {
        read(new RelationScene(mentions, sentence, referents), voices, collector);
      }
    }
    return collector.all();
  }

  private void read(RelationScene scene, Voices voices, RelationCollector collector) {
    Sentence sentence = scene.sentence();
    for (RelationRule rule : rules) {
      RelationReader reader = java.util.Objects.requireNonNull(readers.get(rule.construction()));
      reader.read(rule, scene, found -> collector.add(found, date(scene, found), voices.at(sentence, found.anchor()),
          likelihood(sentence, found.anchor(), rule), scene.mentions().grounded().discourse().span(sentence)));
    }
  }

  /** How sure the words are; "likely a front group" and "may be a wing or a front group" hedge what the front is part of. */
  private Likelihood likelihood(Sentence sentence, int anchor, RelationRule rule) {
    Likelihood found = hedges.reaching(sentence, anchor);
    int at = anchor;
    while (rule.relation() == RelationKind.FRONT_FOR && found == Likelihood.FACT && sentence.parsed() && at >= 0 && passesOn(sentence, at)) {
      at = sentence.tree().head(at);
      found = hedges.reaching(sentence, at);
    }
    return found;
  }

  /** Whether a noun shares the predicate of the word above it: as its modifier, or joined to it without a verb of its own. */
  private static boolean passesOn(Sentence sentence, int noun) {
    String relation = sentence.tree().relation(noun);
    return relation.equals("compound") || relation.equals("amod")
        || relation.equals("conj") && sentence.tree().children(noun, "aux", "cop", "nsubj").isEmpty();
  }

  /** The date that hangs on the predicate. */
  private static DateInterval date(RelationScene scene, FoundRelation found) {
    Sentence sentence = scene.sentence();
    if (!found.asserted() || !sentence.parsed()) {
      return DateInterval.UNKNOWN;
    }
    return scene.mentions().dates(sentence).stream().filter(d -> d.role() != DateMention.Role.LENGTH)
        .filter(d -> hangsOn(sentence, d, found.anchor())).map(DateMention::interval).findFirst().orElse(DateInterval.UNKNOWN);
  }

  private static boolean hangsOn(Sentence sentence, DateMention date, int predicate) {
    for (int i = date.first(); i <= date.last(); i++) {
      if (sentence.tree().head(i) == predicate) {
        return true;
      }
    }
    return false;
  }

  /** The rules, for the tests that run their examples. */
  List<RelationRule> rules() {
    return rules;
  }
}
