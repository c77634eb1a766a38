package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Where a text of a finished drawing stands, as far as can be estimated. */
record TextBox(String words, double left, double top, double right, double bottom) {

  static List<TextBox> of(Document svg) {
    List<TextBox> boxes = new ArrayList<>();
    NodeList texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      boxes.add(of((Element) texts.item(i)));
    }
    return boxes;
  }

  private static TextBox of(Element text) {
    List<String> style = List.of(text.getAttribute("class").split(" "));
    double size = style.contains("title") ? 17 : style.contains("tick") ? 11 : style.contains("tiny") ? 9.5 : 12;
    double wide = TextWidth.of(text.getTextContent(), size);
    double x = Double.parseDouble(text.getAttribute("x"));
    double y = Double.parseDouble(text.getAttribute("y"));
    double left = style.contains("end") ? x - wide : style.contains("mid") ? x - wide / 2 : x;
    return new TextBox(text.getTextContent(), left, y - size * 0.8, left + wide, y + size * 0.22);
  }

  boolean overlaps(TextBox other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean within(double width, double height) {
    return left >= 0 && top >= 0 && right <= width && bottom <= height;
  }
}
