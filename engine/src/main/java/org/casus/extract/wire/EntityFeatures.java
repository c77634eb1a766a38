package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casus.discourse.Token;

/** What is seen of an actor or thing over the whole report, to tell whether it has its part. Stateless. */
final class EntityFeatures {

  private static final double LIKELY = 0.3;
  private static final double WORTH_A_LOOK = 0.1;

  private EntityFeatures() {}

  /**
   * The features of an entity.
   *
   * @param rivals all entities of the report with the same part
   * @param nouns all nouns of the report that may have a part
   */
  static List<String> of(Scene scene, Entity entity, List<Entity> rivals, List<Found> nouns, double report) {
    List<String> features = new ArrayList<>();
    Found best = entity.best();
    Token head = best.span().sentence().tokens().get(best.span().head());
    features.addAll(Steps.of("best", best.probability()));
    features.addAll(Steps.of("any", entity.any()));
    features.addAll(Steps.of("report", report));
    features.addAll(Steps.of("sentence", best.passage()));
    features.add(Steps.highest("best", best.probability()) + " and " + Steps.highest("report", report));
    features.add(Steps.highest("any", entity.any()) + " and " + Steps.highest("sentence", best.passage()));
    features.add("mentions " + Math.min(5, entity.mentions().size()));
    features.add("likely mentions " + Math.min(4, entity.mentions().stream().filter(m -> m.probability() > LIKELY).count()));
    features.add("first in sentence " + Math.min(8, entity.mentions().stream().mapToInt(m -> m.span().sentence().index()).min().orElse(0)));
    features.add("noun " + WordClasses.lemma(head));
    features.add("wording " + best.key());
    features.add("words " + Math.min(4, best.key().split(" ").length));
    features.add("name " + head.name() + " " + head.tag());
    scene.classes().of(head).forEach(c -> features.add("sort " + c));
    scene.actClasses(best.span().sentence().index()).forEach(c -> features.add("act " + c));
    features.add("cluster " + head.cluster());
    features.addAll(Steps.of("worded as usual", entity.wording().usual()));
    tree(scene, best, features);
    mentions(scene, entity, features);
    others(nouns, best, features);
    long surer = rivals.stream().filter(r -> r.any() > entity.any()).count();
    features.add("rank " + Math.min(5, surer));
    features.add("rivals " + Math.min(4, rivals.stream().filter(r -> r != entity && r.any() > LIKELY).count()));
    double top = rivals.stream().mapToDouble(Entity::any).max().orElse(0);
    features.addAll(Steps.of("of the best", top == 0 ? 0 : entity.any() / top));
    return features;
  }

  private static void tree(Scene scene, Found best, List<String> features) {
    if (best.span().sentence().parsed()) {
      TreePath path = TreePath.of(best.span().sentence(), best.span().head());
      features.add("governed " + path.relation() + " " + path.governorLemma());
      path.governorSorts(scene.classes()).forEach(s -> features.add("governed " + path.relation() + " sort " + s));
      features.addAll(path.toAct(scene.classes()));
    }
  }

  /** What the other mentions hang on, those that may have the part. */
  private static void mentions(Scene scene, Entity entity, List<String> features) {
    Set<String> all = new TreeSet<>();
    for (Found mention : entity.mentions().stream().filter(m -> m != entity.best() && m.probability() > WORTH_A_LOOK).toList()) {
      if (mention.span().sentence().parsed()) {
        TreePath path = TreePath.of(mention.span().sentence(), mention.span().head());
        all.add("another governed " + path.relation() + " " + path.governorLemma());
        path.governorSorts(scene.classes()).forEach(s -> all.add("another governed " + path.relation() + " sort " + s));
        path.toAct(scene.classes()).forEach(way -> all.add("another " + way));
      }
      all.add("another in sentence " + Math.min(8, mention.span().sentence().index()));
    }
    features.addAll(all);
    features.addAll(Steps.of("second", entity.mentions().stream().filter(m -> m != entity.best()).mapToDouble(Found::probability).max().orElse(0)));
  }

  /** How sure the surest noun of each other part is: in the report, and in the same sentence. */
  private static void others(List<Found> nouns, Found best, List<String> features) {
    for (Part part : Part.values()) {
      double most = nouns.stream().filter(n -> n.part() == part).mapToDouble(Found::probability).max().orElse(0);
      double here = nouns.stream().filter(n -> n.part() == part && n.span().head() != best.span().head())
          .filter(n -> n.span().sentence() == best.span().sentence()).mapToDouble(Found::probability).max().orElse(0);
      features.add(Steps.highest("surest " + part, most));
      features.add(Steps.highest("surest here " + part, here));
    }
  }
}
