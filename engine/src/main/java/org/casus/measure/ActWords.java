package org.casus.measure;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.Weapon;
import org.casus.assertion.WireName;
import org.casus.extract.Frame;
import org.casus.extract.Frames;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * What kind of act a noun counts and which weapons some words name, as {@code events.yaml} and {@code weapons.csv} have
 * it. Immutable; thread-safe.
 */
final class ActWords {
  private static final Set<Weapon> BOMBS = EnumSet.of(Weapon.IED, Weapon.VEHICLE_BOMB, Weapon.SUICIDE_BOMB, Weapon.EFP);
  private static final Map<Weapon, Set<Weapon>> WIDER = Map.of(
      Weapon.IED, BOMBS,
      Weapon.MISSILE, EnumSet.of(Weapon.MISSILE, Weapon.BALLISTIC_MISSILE),
      Weapon.ARTILLERY, EnumSet.of(Weapon.ARTILLERY, Weapon.MORTAR));

  private final Map<String, Frame> nouns = new TreeMap<>();
  private final Map<String, Set<Weapon>> weapons = new TreeMap<>();
  private final Pattern weapon;

  ActWords(Knowledge knowledge) {
    for (Frame frame : Frames.read(knowledge).all()) {
      Objects.requireNonNullElse(frame.nouns(), List.<String>of()).forEach(noun -> nouns.putIfAbsent(noun, frame));
    }
    knowledge.rows("weapons.csv").forEach(row -> {
      Set<Weapon> meant = EnumSet.noneOf(Weapon.class);
      row.list("weapons").forEach(name -> meant.add(WireName.parse(Weapon.class, name)));
      row.list("words").forEach(words -> weapons.putIfAbsent(words.toLowerCase(Locale.ROOT), meant));
    });
    weapon = Pattern.compile("(?<![\\p{L}\\p{N}])(" + String.join("|", weapons.keySet().stream()
        .sorted(java.util.Comparator.comparingInt((String s) -> -s.length()).thenComparing(s -> s)).map(Pattern::quote).toList())
        + ")(?![\\p{L}\\p{N}])");
  }

  /** The frame of the last noun of a phrase that stands for an act; null when none does. */
  @Nullable Frame act(String phrase) {
    String[] words = phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}’'-]+");
    for (int i = words.length - 1; i >= 0; i--) {
      Frame frame = i > 0 ? nouns.get(singular(words[i - 1]) + " " + singular(words[i])) : null;
      frame = frame != null ? frame : nouns.get(singular(words[i]));
      frame = frame != null ? frame : nouns.get(words[i]);
      if (frame != null) {
        return frame;
      }
    }
    return null;
  }

  /** The singular of an English noun that takes -s. */
  static String singular(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return noun.matches(".*(?:ss|sh|ch|x)es") ? noun.substring(0, noun.length() - 2)
        : noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** The weapons that some words name, with the words; the longest words first where they overlap. */
  Map<String, Set<Weapon>> weapons(String words) {
    Map<String, Set<Weapon>> found = new LinkedHashMap<>();
    Matcher matcher = weapon.matcher(words.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      found.put(matcher.group(), wider(weapons.getOrDefault(matcher.group(), Set.of())));
    }
    return found;
  }

  /** The weapons that the noun itself tells of: "airstrikes". */
  static Set<Weapon> weapons(Frame frame) {
    Set<Weapon> meant = EnumSet.noneOf(Weapon.class);
    Objects.requireNonNullElse(frame.weapons(), List.<String>of()).forEach(name -> meant.add(WireName.parse(Weapon.class, name)));
    return wider(meant);
  }

  /** A bombing may be by a car bomb, a missile a ballistic one; but a drone strike is no strike by other aircraft. */
  private static Set<Weapon> wider(Set<Weapon> meant) {
    Set<Weapon> wider = EnumSet.noneOf(Weapon.class);
    meant.stream().filter(each -> each != Weapon.AIRSTRIKE || !meant.contains(Weapon.DRONE))
        .forEach(each -> wider.addAll(WIDER.getOrDefault(each, EnumSet.of(each))));
    return wider;
  }
}
