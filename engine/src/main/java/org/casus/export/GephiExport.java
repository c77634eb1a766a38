package org.casus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.casus.assertion.DateInterval;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.CsvCell;

/** Gephi's spreadsheet import: a table of nodes and one of edges with time intervals. Stateless and thread-safe. */
public final class GephiExport implements ExportFormat {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").setQuoteMode(QuoteMode.MINIMAL).get();

  @Override
  public String name() {
    return "gephi";
  }

  @Override
  public String title() {
    return "Two CSV tables for Gephi's spreadsheet import, with time intervals for its timeline";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    CaseGraph graph = new CaseGraph(index);
    table(folder, "nodes.csv", header(List.of("Id", "Label", "Kind", "Time Interval"), GraphColumn.ofNodes()),
        graph.nodes().stream().map(node -> node(node, graph.losses())));
    table(folder, "edges.csv",
        header(List.of("Source", "Target", "Type", "Id", "Label", "Weight", "Kind", "Time Interval"),
            GraphColumn.ofEdges()),
        graph.edges().stream().map(edge -> edge(edge, graph.losses())));
    return graph.losses();
  }

  private static void table(ExportFolder folder, String file, List<String> header, Stream<List<String>> rows)
      throws IOException {
    try (OutputStream out = folder.file(file);
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT)) {
      printer.printRecord(header);
      for (List<String> row : rows.toList()) {
        printer.printRecord(row);
      }
    }
  }

  private static List<String> header(List<String> first, List<GraphColumn> columns) {
    return Stream.concat(first.stream(), columns.stream().map(GraphColumn::wire)).toList();
  }

  private static List<String> node(GraphNode node, Losses losses) {
    List<String> cells = new ArrayList<>(List.of(
        node.id(), cell(node.label(), node.id(), losses), node.kind(), interval(node.values())));
    cells(cells, GraphColumn.ofNodes(), node.values(), node.id(), losses);
    return cells;
  }

  private static List<String> edge(GraphEdge edge, Losses losses) {
    List<String> cells = new ArrayList<>(List.of(edge.source(), edge.target(), "Directed", edge.id(),
        edge.kind().replace('-', ' '), "1", edge.kind(), interval(edge.date())));
    cells(cells, GraphColumn.ofEdges(), edge.values(), edge.id(), losses);
    return cells;
  }

  private static void cells(List<String> cells, List<GraphColumn> columns, Map<GraphColumn, Object> values, String id,
      Losses losses) {
    for (GraphColumn column : columns) {
      Object value = values.get(column);
      cells.add(value instanceof Number number ? CsvCell.number(number)
          : cell(value == null ? "" : value.toString(), id, losses));
    }
  }

  private static String cell(String value, String id, Losses losses) {
    String flat = XmlText.valid(value);
    losses.addIf(!flat.equals(value), "characters", "a table holds no control characters; counted by cell", id);
    String cell = CsvCell.text(flat);
    losses.addIf(cell.endsWith("…") && !flat.endsWith("…"), "long text", "a cell of a spreadsheet is cut at 32,767", id);
    return cell;
  }

  private static String interval(Map<GraphColumn, Object> values) {
    Object from = values.get(GraphColumn.DATE_FROM);
    Object to = values.get(GraphColumn.DATE_TO);
    return interval(from == null ? "" : from.toString(), to == null ? "" : to.toString());
  }

  private static String interval(DateInterval date) {
    return interval(date.from() == null ? "" : date.from().toString(), date.to() == null ? "" : date.to().toString());
  }

  /** {@code <[2021-02-15,2021-02-16]>}; an open end is infinite; empty when nothing is known. */
  private static String interval(String from, String to) {
    if (from.isEmpty() && to.isEmpty()) {
      return "";
    }
    return "<[" + (from.isEmpty() ? "-Infinity" : from) + "," + (to.isEmpty() ? "Infinity" : to) + "]>";
  }
}
