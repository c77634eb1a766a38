package org.casus.narrate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Draws one theatre: land, country names, discs for incidents, their labels and a scale. */
final class MapDrawing {
  private static final int WIDTH = 960;
  private static final int LABELS = 14;

  private final Basemap world;
  private final List<MapMark> marks;
  private final String id;
  private final MapView view;
  private final LabelSpace space;

  MapDrawing(Basemap world, List<MapMark> marks, String id) {
    this.world = world;
    this.marks = marks;
    this.id = id;
    this.view = MapView.around(marks, WIDTH);
    this.space = new LabelSpace(WIDTH, view.height());
    space.take(WIDTH / 8.0, view.height(), WIDTH / 8.0 - 16, 40);
  }

  Element draw() {
    Element svg = Drawings.canvas(id, WIDTH, view.height(), "Map of the incidents", description());
    svg.with("class", "map").add(Drawings.rect("sea", 0, 0, WIDTH, view.height()));
    List<Outline> outlines = outlines();
    outlines.forEach(outline -> svg.add(Element.of("path").with("class", outline.style()).with("d", outline.path())));
    marks.forEach(mark -> space.take(view.x(mark.lon()), view.y(mark.lat()), radius(mark), radius(mark)));
    List<Element> names = placeNames();
    countryNames(svg, outlines);
    marks.stream().sorted(java.util.Comparator.comparing(mark -> !mark.area())).forEach(mark -> svg.add(disc(mark)));
    svg.addAll(names);
    scaleBar(svg);
    return svg;
  }

  private String description() {
    return marks.stream().map(mark -> mark.name() + ": " + mark.incidents().size())
        .reduce((a, b) -> a + "; " + b).orElse("");
  }

  /** A country's part of the window. */
  private record Outline(String iso, String path, double area, double x, double y, String style) {}

  private List<Outline> outlines() {
    Set<String> struck = new TreeSet<>();
    marks.forEach(mark -> mark.incidents().forEach(each -> each.settled().places().forEach(path ->
        path.stream().map(place -> place.country()).filter(java.util.Objects::nonNull).forEach(struck::add))));
    List<Outline> outlines = new ArrayList<>();
    for (Basemap.Country country : world.countries()) {
      Outline outline = outline(country, struck.contains(country.iso()) ? "land struck" : "land");
      if (!outline.path().isEmpty()) {
        outlines.add(outline);
      }
    }
    return outlines;
  }

  private Outline outline(Basemap.Country country, String style) {
    StringBuilder path = new StringBuilder();
    Outline largest = new Outline(country.iso(), "", 0, 0, 0, style);
    for (List<double[]> ring : country.rings()) {
      List<double[]> part = view.clip(ring);
      if (part.size() > 2) {
        append(path, part);
        Outline candidate = measured(country.iso(), part, style);
        largest = candidate.area() > largest.area() ? candidate : largest;
      }
    }
    return new Outline(country.iso(), path.toString(), largest.area(), largest.x(), largest.y(), style);
  }

  private static void append(StringBuilder path, List<double[]> ring) {
    for (int i = 0; i < ring.size(); i++) {
      path.append(i == 0 ? 'M' : 'L').append(Drawings.number(ring.get(i)[0])).append(' ')
          .append(Drawings.number(ring.get(i)[1]));
    }
    path.append('Z');
  }

  /** Area and centroid by the shoelace formula. */
  private static Outline measured(String iso, List<double[]> ring, String style) {
    double area = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i < ring.size(); i++) {
      double[] a = ring.get(i);
      double[] b = ring.get((i + 1) % ring.size());
      double cross = a[0] * b[1] - b[0] * a[1];
      area += cross / 2;
      x += (a[0] + b[0]) * cross;
      y += (a[1] + b[1]) * cross;
    }
    return area == 0 ? new Outline(iso, "", 0, 0, 0, style)
        : new Outline(iso, "", Math.abs(area), x / (6 * area), y / (6 * area), style);
  }

  private void countryNames(Element svg, List<Outline> outlines) {
    for (Outline outline : outlines) {
      String name = Naming.country(outline.iso()).toUpperCase(Locale.ENGLISH);
      double wide = name.length() * 9.5;
      boolean room = outline.area() > wide * 30 || outline.style().endsWith("struck");
      if (room) {
        space.centred(outline.x(), outline.y(), wide, 14)
            .ifPresent(at -> svg.add(Drawings.text("country mid", at[0], at[1], name)));
      }
    }
  }

  private List<Element> placeNames() {
    List<Element> names = new ArrayList<>();
    Set<String> done = new LinkedHashSet<>();
    for (MapMark mark : marks) {
      if (names.size() < LABELS && done.add(mark.name())) {
        String label = label(mark);
        space.beside(view.x(mark.lon()), view.y(mark.lat()), radius(mark), label.length() * 7.4, 13)
            .ifPresent(at -> names.add(Drawings.text("place halo", at[0], at[1], label)));
      }
    }
    return names;
  }

  /** Place and number; of a whole country the number alone, since the map names it anyway. */
  private static String label(MapMark mark) {
    String number = Integer.toString(mark.incidents().size());
    return mark.country() ? number : mark.name() + (mark.incidents().size() > 1 ? " · " + number : "");
  }

  private static double radius(MapMark mark) {
    double radius = 6.5 * Math.sqrt(mark.incidents().size());
    return Math.min(34, mark.area() ? Math.max(15, radius) : radius);
  }

  private Element disc(MapMark mark) {
    Element disc = Drawings.circle(mark.area() ? "disc area" : "disc", view.x(mark.lon()), view.y(mark.lat()), radius(mark));
    return Drawings.tip(disc, mark.name() + ": " + Prose.count(mark.incidents().size(), "incident", "incidents")
        + (mark.area() ? ", exact place not named" : ""));
  }

  private void scaleBar(Element svg) {
    double km = view.kilometres(WIDTH / 5.0);
    double power = Math.pow(10, Math.floor(Math.log10(km)));
    double nice = km / power >= 5 ? 5 * power : km / power >= 2 ? 2 * power : power;
    double length = WIDTH / 5.0 * nice / km;
    double y = view.height() - 14;
    svg.add(Drawings.line("scale", 16, y, 16 + length, y),
        Drawings.text("key halo", 16, y - 6, Prose.number(Math.round(nice)) + " km"));
  }
}
