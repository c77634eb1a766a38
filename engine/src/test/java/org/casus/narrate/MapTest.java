package org.casus.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MapTest {
  private static MapMark mark(String name, double lat, double lon) {
    return new MapMark(name, lat, lon, false, List.of());
  }

  @Test
  void farApartIncidentsMakeTheatresOfTheirOwn() {
    List<MapMark> marks = List.of(mark("Baghdad", 33.3, 44.4), mark("Cauca", 2.5, -76.8), mark("Damascus", 33.5, 36.3),
        mark("Sanaa", 15.4, 44.2));
    List<List<MapMark>> theatres = MapMark.theatres(marks, 3000);
    assertEquals(List.of(3, 1), theatres.stream().map(List::size).toList());
  }

  @Test
  void outlinesAreCutAtTheWindow() {
    MapView view = MapView.around(List.of(mark("Baghdad", 33.3, 44.4)), 960);
    List<double[]> square = List.of(
        new double[] {-170, -80}, new double[] {170, -80}, new double[] {170, 80}, new double[] {-170, 80});
    for (double[] point : view.clip(square)) {
      assertTrue(point[0] > -0.01 && point[0] < 960.01 && point[1] > -0.01 && point[1] < view.height() + 0.01);
    }
    assertTrue(view.clip(List.of(new double[] {0, 0}, new double[] {1, 0}, new double[] {1, 1})).isEmpty());
  }

  @Test
  void aCountryIsNoSpot() {
    var page = Jsoup.parse(new BriefWriter().html(SampleCase.build()));
    assertEquals(List.of("Anbar: 1 incident, exact place not named", "Iraq: 1 incident, exact place not named"),
        page.select("circle.area title").eachText().stream().filter(tip -> !tip.startsWith("Hasakah")).sorted().toList());
    assertFalse(page.select("path.struck").isEmpty(), "the base map is there");
  }
}
