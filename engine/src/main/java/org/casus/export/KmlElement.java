package org.casus.export;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of KML, one a line. Not thread-safe. */
final class KmlElement {
  private final XMLStreamWriter xml;

  KmlElement(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The head of the file. */
  void start() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.setDefaultNamespace(KmlExport.NAMESPACE);
    xml.writeStartElement(KmlExport.NAMESPACE, "kml");
    xml.writeDefaultNamespace(KmlExport.NAMESPACE);
    line();
  }

  /** The end of the file. */
  void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndDocument();
    line();
    xml.flush();
  }

  void open(String name) throws XMLStreamException {
    xml.writeStartElement(KmlExport.NAMESPACE, name);
    line();
  }

  void open(String name, String attribute, String value) throws XMLStreamException {
    xml.writeStartElement(KmlExport.NAMESPACE, name);
    xml.writeAttribute(attribute, value);
    line();
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
    line();
  }

  /** An element that holds nothing but text. */
  void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(KmlExport.NAMESPACE, name);
    xml.writeCharacters(text);
    close();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
