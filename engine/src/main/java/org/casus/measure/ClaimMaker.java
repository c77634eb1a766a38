package org.casus.measure;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;
import org.casus.extract.Frame;
import org.casus.extract.Reading;
import org.casus.ground.ActorRegister;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Turns a figure's words into what they ask of an incident, or says why they can't be. Immutable; thread-safe. */
final class ClaimMaker {
  private static final Pattern BACK = Pattern.compile("(?i)\\bboth$");
  private static final Pattern BESIDE = Pattern.compile("(?i)\\b(?:other|more|further|additional|another)\\b");
  private static final Pattern TO_COME = Pattern.compile(
      "(?i)\\b(?:would|could|may|might|will|should|if|unless|plans?|planned|threaten(?:s|ed)?|possible|plotted|foiled|thwarted|prevented)\\b[^,;:.]{0,60}$");
  private static final Pattern TIMES = Pattern.compile("(?i)^(?:times|occasions)\\b");
  private static final Pattern WITH = Pattern.compile("(?i)\\b(?:with|using|by|fir(?:ed|ing)|launch(?:ed|ing))((?:\\s+[\\w-]+){1,5})");

  private final ActWords words;
  private final ActorRegister register;

  ClaimMaker(Knowledge knowledge) {
    this.words = new ActWords(knowledge);
    this.register = ActorRegister.read(knowledge);
  }

  ActorRegister register() {
    return register;
  }

  /** A claim, or why there is none. */
  record Made(@Nullable Claim claim, @Nullable String refused) {

    static Made not(String reason) {
      return new Made(null, reason);
    }
  }

  Made make(FigurePart part, Reading reading) {
    FigureScene scene = FigureScene.of(part, reading, words);
    if (part.figure().amount().min() == null && part.figure().amount().max() == null) {
      return Made.not("It gives no number.");
    }
    if (BACK.matcher(ahead(scene)).find()) {
      return Made.not("“Both " + part.noun() + "” points back at what was told before; it counts nothing anew.");
    }
    if (toCome(scene)) {
      return Made.not("It speaks of what may come or was only planned, not of what happened.");
    }
    Frame frame = TIMES.matcher(part.noun()).find() ? null : act(scene);
    EventType type = type(scene, frame);
    if (type == null) {
      return Made.not("“" + part.noun() + "” stands for no kind of event that is read.");
    }
    ClaimDates.Days days = ClaimDates.of(scene);
    return days.refused() != null ? Made.not(days.refused()) : made(scene, type, frame, days);
  }

  /** The words before the number, without the number itself. */
  private static String ahead(FigureScene scene) {
    int at = scene.part().sentence().indexOf(FigurePart.plain(scene.part().figure().of()));
    return at < 0 ? "" : scene.part().sentence().substring(0, at).strip();
  }

  private static boolean toCome(FigureScene scene) {
    EventAssertion set = scene.set();
    return set != null ? set.status() != EventStatus.HAPPENED : TO_COME.matcher(ahead(scene)).find();
  }

  /** The act that the noun names; for "the second in the town", the last noun for an act before it. */
  private @Nullable Frame act(FigureScene scene) {
    Frame frame = words.act(scene.part().noun());
    boolean alone = scene.part().ordinal() && scene.part().noun().indexOf(' ') < 0 && frame == null;
    return alone ? words.act(scene.part().sentence().substring(0, Math.max(0, scene.part().sentence().indexOf(scene.part().noun())))) : frame;
  }

  private static @Nullable EventType type(FigureScene scene, @Nullable Frame frame) {
    EventAssertion set = scene.set();
    if (set != null) {
      return set.type();
    }
    if (frame == null && TIMES.matcher(scene.part().noun()).find()) {
      return scene.here().stream().filter(e -> e.status() == EventStatus.HAPPENED).map(EventAssertion::type)
          .filter(EventType::incident).findFirst().orElse(null);
    }
    return frame == null ? null : frame.type();
  }

  private Made made(FigureScene scene, EventType type, @Nullable Frame frame, ClaimDates.Days days) {
    ClaimActors.Who doers = ClaimActors.doers(scene, register);
    ClaimPlaces.Where where = ClaimPlaces.of(scene, !doers.actors().isEmpty());
    ClaimActors.Who targets = ClaimActors.targets(scene, where);
    boolean anybody = where.paths().isEmpty() && doers.actors().isEmpty() && targets.actors().isEmpty();
    if (!days.stated() && anybody) {
      return Made.not("It says neither when nor where, neither by whom nor against whom; which " + scene.part().noun() + " are meant can't be told.");
    }
    Frame named = frame != null && frame.type() == type ? frame : null;
    Map<String, Set<Weapon>> armed = weapons(scene);
    Set<Weapon> weapons = EnumSet.noneOf(Weapon.class);
    armed.values().forEach(weapons::addAll);
    if (weapons.isEmpty() && named != null) {
      weapons.addAll(ActWords.weapons(named));
    }
    String mode = weapons.isEmpty() && named != null ? named.mode() : null;
    Set<String> others = others(scene);
    Claim.Open open = anybody ? Claim.Open.ANYBODY : days.stated() ? Claim.Open.NO : Claim.Open.ANY_TIME;
    List<Reconciliation.Condition> conditions = new ClaimConditions(scene.part().noun()).kind(type, mode, named != null).days(days).places(where)
        .weapons(weapons, armed.keySet()).actors("doer", doers).actors("target", targets).open(open).beside(others).all();
    return new Made(new Claim(scene.part(), type, mode, days.dates(), weapons, where.paths(), doers.actors(), targets.actors(),
        scene.members(), others, own(scene), scene.reading().report().id(), open, conditions), null);
  }

  /** The weapons before the counted noun, else those that the sentence says it was done with. */
  private Map<String, Set<Weapon>> weapons(FigureScene scene) {
    Map<String, Set<Weapon>> named = words.weapons(scene.part().noun());
    if (!named.isEmpty()) {
      return named;
    }
    StringBuilder with = new StringBuilder();
    WITH.matcher(scene.told()).results().forEach(match -> with.append(match.group(1)).append(" ; "));
    EventAssertion set = scene.set();
    Map<String, Set<Weapon>> used = words.weapons(with.toString().toLowerCase(Locale.ROOT));
    return set == null || set.weapons().isEmpty() ? Map.of() : used;
  }

  private static Set<String> own(FigureScene scene) {
    Set<String> own = new HashSet<>(scene.outer().stream().map(EventAssertion::id).toList());
    EventAssertion set = scene.set();
    if (set != null) {
      own.add(set.id());
    }
    return own;
  }

  private static Set<String> others(FigureScene scene) {
    Set<String> others = new HashSet<>();
    if (BESIDE.matcher(scene.part().noun()).find() || BESIDE.matcher(ahead(scene)).results().anyMatch(m -> m.end() > ahead(scene).length() - 14)) {
      scene.before().forEach(event -> others.add(event.id()));
      others.removeAll(scene.members());
    }
    return others;
  }
}
