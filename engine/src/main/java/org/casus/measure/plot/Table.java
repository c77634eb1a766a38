package org.casus.measure.plot;
import java.util.List;
public record Table(List<String> headings, List<List<String>> rows) {}
