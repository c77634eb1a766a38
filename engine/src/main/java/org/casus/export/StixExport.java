package org.casus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.JsonLines;

/**
 * One STIX 2.1 bundle, an object a line. Who says what is in notes and opinions; a relationship stands only where a
 * source affirms it, and names the source as its creator. Stateless and thread-safe.
 */
public final class StixExport implements ExportFormat {

  @Override
  public String name() {
    return "stix";
  }

  @Override
  public String title() {
    return "A STIX 2.1 bundle for OpenCTI, MISP and other platforms of threat intelligence";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    StixBundle bundle = new StixBundle(index);
    StixReports reports = new StixReports(bundle);
    StixActors actors = new StixActors(bundle);
    tool(bundle);
    reports.publishers();
    actors.addAll();
    new StixIncidents(bundle, reports).addAll();
    new StixPresented(bundle, actors, new StixPlaces(bundle)).addAll();
    new StixVoices(bundle, actors, reports).addAll();
    reports.reports();
    try (OutputStream out = folder.file("case.stix.json")) {
      write(bundle.objects(), out);
    }
    return bundle.losses();
  }

  private static void tool(StixBundle bundle) {
    bundle.add(new StixObject("identity", "casus", bundle.earliest()).put("name", "Casus")
        .put("description", "The program that read the reports and wrote this bundle.").put("identity_class", "system"));
    bundle.add(new StixObject("extension-definition", "casus-assertion", bundle.earliest())
        .put("created_by_ref", bundle.casus()).put("name", "Casus assertion")
        .put("description", "What Casus keeps of a source's words and STIX has no property for: the likelihood by ICD 203"
            + " with its probabilities, the stance, the chain of speakers, the passages, and the slots of an incident.")
        .put("schema", "likelihood: fact, unscaled or a band of ICD 203 (almost-no-chance 1-5 %, very-unlikely 5-20 %,"
            + " unlikely 20-45 %, even 45-55 %, likely 55-80 %, very-likely 80-95 %, almost-certain 95-99 %);"
            + " probability_low and probability_high: the band's bounds, 0 to 1. confidence beside it gives the same word"
            + " on the DNI scale of STIX 2.1, appendix A, whose bands differ, and is left out for fact and unscaled."
            + " evidence: begin, end (UTF-16 code units of the text as read) and quote. stance, role, chain, scope, kind"
            + " and the slots of an incident: as in Casus's interchange files.")
        .put("version", "1.0.0").put("extension_types", List.of("property-extension")));
  }

  private static void write(List<Map<String, Object>> objects, OutputStream out) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map<String, Object> object : objects) {
      lines.append(lines.isEmpty() ? "" : ",\n").append(JsonLines.line(object));
    }
    String id = StixId.of("bundle", lines.toString());
    String bundle = "{\"type\":\"bundle\",\"id\":\"" + id + "\",\"objects\":[\n" + lines + "\n]}\n";
    out.write(bundle.getBytes(StandardCharsets.UTF_8));
  }
}
