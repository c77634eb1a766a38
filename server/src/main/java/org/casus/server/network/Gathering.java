package org.casus.server.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.assertion.RelationAssertion;
import org.casus.desk.Names;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.CaseView;
import org.casus.narrate.Naming;
import org.casus.server.network.Network.Line;
import org.casus.server.network.Network.Node;
import org.jspecify.annotations.Nullable;

/** Gathers the lines that a question asks for. Not thread-safe; take one an answer. */
final class Gathering {
  private static final int PAGE = 1000;
  private static final int SHOWN = 6;

  private final CaseView view;
  private final Question question;
  private final Speakers speakers;
  private final Map<String, Strand> strands = new HashMap<>();
  private DateInterval known = DateInterval.UNKNOWN;

  Gathering(CaseView view, Question question) {
    this.view = view;
    this.question = question;
    this.speakers = new Speakers(view.reports());
  }

  /** Gathers all. */
  Gathering gather(Names names) {
    IncidentFilter filter = question.enquiry().filter(view, names);
    Set<String> actors = Question.actors(filter);
    Ties ties = new Ties(speakers, tie -> strands.computeIfAbsent(tie.line(), line -> new Strand()).add(tie));
    view.assertions(RelationAssertion.class, relation -> relation(relation, ties, actors));
    view.days(filter, question.fit()).forEach(tally -> know(tally.date()));
    IncidentFilter incidents = question.incidents(view, names);
    if (incidents != null && question.groups().contains(Group.WORDS)) {
      words(incidents, ties);
    }
    return this;
  }

  private void relation(RelationAssertion relation, Ties ties, Set<String> actors) {
    boolean touches = actors.isEmpty() || actors.contains(relation.subject().key()) || actors.contains(relation.object().key());
    if (touches && question.groups().contains(Group.of(relation.relation()))) {
      know(relation.date());
      if (question.holds(relation.date())) {
        ties.relation(relation);
      }
    }
  }

  private void words(IncidentFilter filter, Ties ties) {
    if (question.fit() == Fit.YES) {
      view.each(filter, ties::words);
      return;
    }
    for (long skip = 0; ; skip += PAGE) {
      var page = view.incidents(filter, question.fit(), skip, PAGE);
      page.forEach(ties::words);
      if (page.size() < PAGE) {
        return;
      }
    }
  }

  private void know(DateInterval date) {
    known = new DateInterval(end(Comparator.naturalOrder(), known.from(), date.from(), date.to()),
        end(Comparator.reverseOrder(), known.to(), date.from(), date.to()));
  }

  private static @Nullable LocalDate end(Comparator<LocalDate> order, @Nullable LocalDate... days) {
    return Stream.of(days).filter(Objects::nonNull).min(order).orElse(null);
  }

  /** The strongest lines with the actors at their ends. */
  Network network(int most) {
    List<Strand> strongest = strands.values().stream().sorted(Strand.STRONGEST).limit(most).toList();
    Map<String, Node> nodes = new TreeMap<>();
    strongest.stream().flatMap(strand -> strand.ends().stream()).forEach(actor -> nodes.merge(actor.key(), node(actor),
        (one, other) -> one.name().compareTo(other.name()) <= 0 ? one : other));
    List<Node> named = nodes.values().stream().sorted(Comparator.comparing(Node::name).thenComparing(Node::key)).toList();
    return new Network(named, strongest.stream().map(strand -> strand.line(speakers, SHOWN)).toList(), strands.size(),
        strongest.stream().filter(strand -> !strand.dated()).count(), Objects.toString(known.from(), null), Objects.toString(known.to(), null));
  }

  /** The line of this id with at most so many sentences; null where there is none. */
  @Nullable Line line(String id, int most) {
    Strand strand = strands.get(id);
    return strand == null ? null : strand.line(speakers, most);
  }

  private static Node node(ActorRef actor) {
    return new Node(actor.key(), Naming.name(actor), actor.kind().wire());
  }
}
