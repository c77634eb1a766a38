package org.casus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;

/**
 * Every incident as a placemark of KML 2.2, in folders by on whose word the doer rests: claimed, stated as fact, accused,
 * nobody named; what doesn't count (talks, plans, denials) is a folder of its own, switched off. Stateless and thread-safe.
 *
 * <p>Descriptions are shown as HTML by Google Earth, so words of reports are escaped twice. No icon is fetched from
 * anywhere. Source: OGC 07-147r2, "OGC KML" 2.2.0.
 */
public final class KmlExport implements ExportFormat {
  static final String FILE = "incidents.kml";
  static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
  static final String NOT_COUNTED = "Not counted: talks, threats, plans, denials";

  @Override
  public String name() {
    return "kml";
  }

  @Override
  public String title() {
    return "KML 2.2 with a time slider and folders by who says so, for Google Earth, QGIS, ArcGIS";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    Losses losses = new Losses();
    try (OutputStream out = folder.file(FILE)) {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      document(new KmlElement(xml), index, losses);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("The KML file could not be written: " + e.getMessage(), e);
    }
    FieldLosses.beyond(index, losses);
    return losses;
  }

  private static void document(KmlElement kml, CaseIndex index, Losses losses) throws XMLStreamException {
    kml.start();
    kml.open("Document");
    kml.text("name", "Incidents");
    kml.text("open", "1");
    for (FieldStatus status : FieldStatus.values()) {
      KmlStyle.write(kml, status);
    }
    Map<FieldStatus, List<AttributedIncident>> counted = new EnumMap<>(FieldStatus.class);
    List<AttributedIncident> rest = new ArrayList<>();
    for (AttributedIncident incident : index.incidents()) {
      (incident.counted() ? counted.computeIfAbsent(FieldDoers.of(incident).status(), key -> new ArrayList<>()) : rest)
          .add(incident);
    }
    for (FieldStatus status : FieldStatus.values()) {
      folder(kml, index, status.title(), true, counted.getOrDefault(status, List.of()), losses);
    }
    folder(kml, index, NOT_COUNTED, false, rest, losses);
    kml.close();
    kml.end();
  }

  private static void folder(KmlElement kml, CaseIndex index, String title, boolean shown,
      List<AttributedIncident> incidents, Losses losses) throws XMLStreamException {
    kml.open("Folder");
    kml.text("name", title + " (" + incidents.size() + ")");
    kml.text("visibility", shown ? "1" : "0");
    for (AttributedIncident incident : incidents) {
      new KmlPlacemark(index, incident).write(kml, shown, losses);
    }
    kml.close();
  }
}
