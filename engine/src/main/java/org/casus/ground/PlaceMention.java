package org.casus.ground;

import java.util.List;
import org.casus.assertion.PlaceRef;

/**
 * A named place.
 *
 * @param path the place, then what contains it, up to the country
 * @param kind the gazetteer's kind ({@code city}, {@code base}, {@code refinery}), or {@code unknown}
 * @param installation whether it is a thing that can be attacked (base, refinery, embassy) rather than an area
 */
public record PlaceMention(
    int sentence, int first, int last, String text, List<PlaceRef> path, String kind, boolean installation)
    implements Mention {

  /** Copies the list. */
  public PlaceMention {
    path = List.copyOf(path);
  }

  /** The place itself. */
  public PlaceRef place() {
    return path.get(0);
  }
}
