package org.casus.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.narrate.CaseIndex;
import org.jspecify.annotations.Nullable;

/** Actors as PLOVER's actor objects. */
final class PloverActors {
  private final CaseCast cast;

  PloverActors(CaseIndex index) {
    this.cast = new CaseCast(index);
  }

  List<Map<String, Object>> of(List<ActorRef> actors, String report) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (ActorRef actor : actors) {
      CaseActor known = cast.of(actor, report);
      Map<String, Object> object = new LinkedHashMap<>();
      String country = known.country();
      String code = country == null ? null : alpha3(country);
      if (code != null) {
        object.put("code", code);
      }
      object.put("sector", sector(known.kind()));
      object.put("entity_text", actor.text());
      object.put("identifier_id", known.id());
      object.put("identifier_text", known.name());
      objects.add(object);
    }
    return objects;
  }

  /** The sector; armed groups are UAF, because the register does not know on whose side they are. */
  static String sector(ActorKind kind) {
    return switch (kind) {
      case STATE, GOVERNMENT_BODY -> "GOV";
      case MILITARY -> "MIL";
      case INTELLIGENCE -> "SPY";
      case MILITIA -> "UAF";
      case PARTY -> "PTY";
      case COMPANY -> "BUS";
      case MEDIA -> "MED";
      case POPULATION -> "CVL";
      case ALLIANCE -> "IGO";
      case PERSON, INSTALLATION, OTHER -> "UNK";
    };
  }

  /** ISO 3166 alpha-3 for alpha-2, or null for a code that is none. */
  static @Nullable String alpha3(String country) {
    if (!country.matches("[A-Za-z]{2}")) {
      return null;
    }
    try {
      return new Locale.Builder().setRegion(country).build().getISO3Country();
    } catch (MissingResourceException e) {
      return null;
    }
  }
}
