package org.casus.server.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.casus.assertion.ActorRef;
import org.casus.narrate.Naming;
import org.casus.server.network.Network.Line;
import org.casus.server.network.Network.Node;
import org.jspecify.annotations.Nullable;

/** The ties that a question asks for, twisted into lines. Not thread-safe; take one an answer. */
final class Drawing {
  private static final int SHOWN = 6;

  private final Gathered gathered;
  private final Map<String, Strand> strands = new HashMap<>();

  Drawing(Gathered gathered, Question question) {
    this.gathered = gathered;
    gathered.ties().stream().filter(question::holds).forEach(tie -> strands.computeIfAbsent(tie.line(), line -> new Strand()).add(tie));
  }

  /** The strongest lines with the actors at their ends. */
  Network network(int most) {
    List<Strand> strongest = strands.values().stream().sorted(Strand.STRONGEST).limit(most).toList();
    Map<String, Node> nodes = new TreeMap<>();
    strongest.stream().flatMap(strand -> strand.ends().stream()).forEach(actor ->
        nodes.merge(actor.key(), node(actor), (one, other) -> one.name().compareTo(other.name()) <= 0 ? one : other));
    List<Node> named = nodes.values().stream().sorted(Comparator.comparing(Node::name).thenComparing(Node::key)).toList();
    return new Network(named, strongest.stream().map(strand -> strand.line(gathered.speakers(), SHOWN)).toList(), strands.size(),
        strongest.stream().filter(strand -> !strand.dated()).count(), Objects.toString(gathered.known().from(), null),
        Objects.toString(gathered.known().to(), null));
  }

  /** The line of this id with at most so many sentences; null where there is none. */
  @Nullable Line line(String id, int most) {
    Strand strand = strands.get(id);
    return strand == null ? null : strand.line(gathered.speakers(), most);
  }

  private static Node node(ActorRef actor) {
    return new Node(actor.key(), Naming.name(actor), actor.kind().wire());
  }
}
