package org.casus.export;

import javax.xml.stream.XMLStreamException;

/** One style a status: colours that stay apart for colour-blind readers (Okabe and Ito), alpha-blue-green-red as KML has it. */
final class KmlStyle {

  private KmlStyle() {}

  /** The id that placemarks refer to. */
  static String id(FieldStatus status) {
    return status.name().toLowerCase(java.util.Locale.ROOT);
  }

  static void write(KmlElement kml, FieldStatus status) throws XMLStreamException {
    kml.open("Style", "id", id(status));
    kml.open("IconStyle");
    kml.text("color", colour(status));
    kml.close();
    kml.close();
  }

  private static String colour(FieldStatus status) {
    return switch (status) {
      case CLAIMED -> "ff005ed5";
      case STATED -> "ffb27200";
      case ACCUSED -> "ff00e4f0";
      case UNNAMED -> "ff999999";
    };
  }
}
