package org.casus.ground;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.knowledge.Knowledge;

/** The register of actors with the ways their names are written. Immutable once read; thread-safe. */
public final class ActorRegister {

  private static final List<String> FILES = List.of("actors-middle-east.csv", "actors-theatres.csv", "actors-voices.csv");
  private static final Set<ActorKind> NEVER_FOLDED = Set.of(ActorKind.STATE, ActorKind.COMPANY, ActorKind.MEDIA);
  private static final int SHORTEST_FOLDED = 5;

  private final Map<String, Actor> byId = new LinkedHashMap<>();
  private final PhraseTrie<Name> plain = new PhraseTrie<>();
  private final PhraseTrie<Name> folded = new PhraseTrie<>();

  /** What a form of a name is to its actor. */
  enum Form {
    FULL,
    SHORT,
    ADJECTIVE,
    METONYM
  }

  /** A way an actor's name is written. */
  record Name(Actor actor, Form form, String written) {

    /** Whether a run of words can be this name as far as capitals go. */
    boolean fitsCase(String words) {
      if (acronym()) {
        return words.equals(written) || words.replace(".", "").equals(written.replace(".", ""));
      }
      return !Character.isUpperCase(written.charAt(0)) || Character.isUpperCase(words.charAt(0));
    }

    private boolean acronym() {
      return written.length() <= 6 && written.equals(written.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /** The shipped registers ({@code actors-*.csv}), the analyst's additions to them, and the analyst's {@code actors.csv}. */
  public static ActorRegister read(Knowledge knowledge) {
    ActorRegister register = new ActorRegister();
    for (String file : FILES) {
      knowledge.rows(file).stream().map(Actor::of).forEach(register::merge);
    }
    knowledge.ownActors().stream().map(Actor::of).forEach(register::merge);
    register.byId.values().forEach(register::index);
    return register;
  }

  /** The actor with this id. */
  public Optional<Actor> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All actors in the order of the files. */
  public List<Actor> all() {
    return List.copyOf(byId.values());
  }

  /** The actor with this name or alias, without regard to case and articles. */
  public Optional<Actor> named(String name) {
    List<Spelling.Word> words = Spelling.words(name, 0);
    return words.isEmpty() ? Optional.empty() : plain.at(words, 0, Spelling.Word::key).stream()
        .filter(h -> h.last() == words.size() - 1).flatMap(h -> h.values().stream())
        .filter(n -> n.form() == Form.FULL).map(Name::actor).findFirst();
  }

  /** The state whose name or adjective begins a description ("Turkish officials"). */
  public Optional<Actor> state(String description) {
    List<Spelling.Word> words = Spelling.words(description, 0);
    return words.isEmpty() ? Optional.empty() : plain.at(words, 0, Spelling.Word::key).stream()
        .flatMap(h -> h.values().stream()).map(Name::actor).filter(Actor::state).findFirst();
  }

  PhraseTrie<Name> plain() {
    return plain;
  }

  PhraseTrie<Name> folded() {
    return folded;
  }

  /** A row whose id is known already adds its names to that actor. */
  private void merge(Actor actor) {
    byId.merge(actor.id(), actor, Actor::withNamesOf);
  }

  private void index(Actor actor) {
    add(actor, Form.FULL, actor.name());
    actor.aliases().forEach(n -> add(actor, Form.FULL, n));
    actor.shortForms().forEach(n -> add(actor, Form.SHORT, n));
    actor.adjectives().forEach(n -> add(actor, Form.ADJECTIVE, n));
    actor.metonyms().forEach(n -> add(actor, Form.METONYM, n));
  }

  private void add(Actor actor, Form form, String written) {
    List<String> keys = keys(written);
    Name name = new Name(actor, form, written);
    plain.add(keys, name);
    if (foldable(actor, form, keys)) {
      folded.add(keys.stream().map(Spelling::folded).toList(), name);
    }
  }

  private static List<String> keys(String written) {
    List<String> all = Spelling.words(written, 0).stream().map(Spelling.Word::key).toList();
    List<String> bare = all.stream().filter(k -> !Spelling.article(k)).toList();
    return bare.isEmpty() ? all : bare;
  }

  private static boolean foldable(Actor actor, Form form, List<String> keys) {
    int letters = keys.stream().mapToInt(String::length).sum();
    boolean names = form == Form.FULL || form == Form.SHORT;
    return names
        && !NEVER_FOLDED.contains(actor.kind())
        && letters >= (keys.size() > 1 ? 2 * SHORTEST_FOLDED - 2 : SHORTEST_FOLDED + 2);
  }
}
