package org.casus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.casus.narrate.CaseIndex;

/** GraphML: actors, incidents and reports with every word between them. Stateless and thread-safe. */
public final class GraphMlExport implements ExportFormat {

  @Override
  public String name() {
    return "graphml";
  }

  @Override
  public String title() {
    return "GraphML, a graph of actors, incidents and reports for Gephi, yEd, Cytoscape, NetworkX and igraph";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    CaseGraph graph = new CaseGraph(index);
    try (OutputStream out = folder.file("case.graphml")) {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new GraphMlWriter(xml, graph.losses()).write(graph);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("The graph could not be written as XML: " + e.getMessage(), e);
    }
    return graph.losses();
  }
}
