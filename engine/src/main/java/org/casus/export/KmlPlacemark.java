package org.casus.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.casus.assertion.DateInterval;
import org.casus.assertion.PlaceRef;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;
import org.jspecify.annotations.Nullable;

/** An incident as a placemark; its elements stand in the order that the schema of KML asks for. Immutable. */
final class KmlPlacemark {
  private final CaseIndex index;
  private final AttributedIncident incident;
  private final FieldPlace place;

  KmlPlacemark(CaseIndex index, AttributedIncident incident) {
    this.index = index;
    this.incident = incident;
    this.place = FieldPlace.of(index, incident);
  }

  void write(KmlElement kml, boolean shown, Losses losses) throws XMLStreamException {
    FieldProperties properties = FieldProperties.of(index, incident, place);
    kml.open("Placemark", "id", incident.incident().id());
    kml.text("name", FieldProperties.title(incident));
    kml.text("visibility", shown ? "1" : "0");
    kml.text("description", description());
    time(kml, incident.settled().date());
    kml.text("styleUrl", "#" + KmlStyle.id(FieldDoers.of(incident).status()));
    data(kml, properties.values());
    geometry(kml);
    kml.close();
    losses(properties, losses);
  }

  private void losses(FieldProperties properties, Losses losses) {
    String id = incident.incident().id();
    losses.addIf(place.located() == null, "geometry",
        "No place with coordinates is named; the placemark is in its folder but on no map.", id);
    losses.addIf(place.located() != null && place.precision() != FieldPrecision.SPOT, "area",
        "A pin looks exact: place_precision and radius_km say how far it is from that.", id);
    losses.addIf(!incident.settled().date().known(), "time", "Without a date it is shown at every time.", id);
    losses.addIf(!incident.incident().reasons().isEmpty(), "reasons", "Why reports were joined is in incidents.jsonl.", id);
    properties.losses(losses, id);
  }

  /** HTML, in which words of the report are text and nothing else. */
  private String description() {
    String inexact = place.located() == null || place.precision() == FieldPrecision.SPOT ? ""
        : " The pin is not exact: " + place.precision().wire() + ", within about " + place.radius() + " km.";
    String words = FieldText.clean(new FieldNotes(index).after("", incident) + inexact);
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("$[", "$&#91;");
  }

  private static void time(KmlElement kml, DateInterval date) throws XMLStreamException {
    if (!date.known()) {
      return;
    }
    kml.open("TimeSpan");
    end(kml, "begin", date.from());
    end(kml, "end", date.to());
    kml.close();
  }

  private static void end(KmlElement kml, String name, @Nullable LocalDate day) throws XMLStreamException {
    if (day != null) {
      kml.text(name, day.toString());
    }
  }

  private static void data(KmlElement kml, Map<String, @Nullable Object> values) throws XMLStreamException {
    kml.open("ExtendedData");
    for (Map.Entry<String, @Nullable Object> value : values.entrySet()) {
      if (value.getValue() != null) {
        kml.open("Data", "name", value.getKey());
        kml.text("value", String.valueOf(value.getValue()));
        kml.close();
      }
    }
    kml.close();
  }

  private void geometry(KmlElement kml) throws XMLStreamException {
    PlaceRef located = place.located();
    if (located == null) {
      return;
    }
    List<PlaceRef> points = new ArrayList<>(List.of(located));
    points.addAll(place.others());
    boolean several = points.size() > 1;
    if (several) {
      kml.open("MultiGeometry");
    }
    for (PlaceRef point : points) {
      kml.open("Point");
      kml.text("coordinates", point.lon() + "," + point.lat());
      kml.close();
    }
    if (several) {
      kml.close();
    }
  }
}
