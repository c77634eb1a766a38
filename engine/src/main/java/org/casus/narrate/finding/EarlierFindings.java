package org.casus.narrate.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.measure.study.Finding;
import org.casus.measure.study.Measured;
import org.casus.measure.study.Study;
import org.casus.measure.study.Window;

/** Findings that a folder holds from an earlier run, so that a study which was changed after a result was seen says so. Stateless. */
public final class EarlierFindings {
  private EarlierFindings() {}

  /** Whether a finding is one of a study that was changed after a result was seen. */
  static boolean anew(Finding finding) {
    return finding.caveats().contains(said(finding.study()));
  }

  private static String said(Study study) {
    return "Exploratory: “" + study.id() + "” was declared anew after a result was seen.";
  }

  /**
   * The findings, with that remark where the folder holds one of a study of the same name that was declared otherwise, watched
   * days that are now left out, was not declared beforehand, or bore the remark itself.
   *
   * @throws IOException where the earlier file can't be read
   */
  public static Measured heeded(Measured measured, Path folder) throws IOException {
    Path file = folder.resolve(FindingFiles.JSON);
    if (!Files.isRegularFile(file)) {
      return measured;
    }
    Map<String, JsonNode> earlier = new HashMap<>();
    try {
      new ObjectMapper().readTree(Files.readString(file)).path("findings").forEach(each -> earlier.put(each.path("study").asText(), each));
    } catch (JsonProcessingException none) {
      return measured; // what is no JSON was not written by us
    }
    List<Finding> findings = measured.findings().stream().map(finding -> {
      JsonNode before = earlier.get(finding.study().id());
      return before != null && finding.study().exploratory() == null && changed(before, finding.study(), measured) ? finding.saying(said(finding.study())) : finding;
    }).toList();
    return new Measured(measured.plan(), findings, measured.q(), measured.marking());
  }

  private static boolean changed(JsonNode before, Study study, Measured measured) {
    boolean otherwise = !before.path("declaration").asText(study.declaration(measured.plan().series())).equals(study.declaration(measured.plan().series()));
    return otherwise || before.path("anew").asBoolean() || before.hasNonNull("exploratory") || narrower(before, study.window());
  }

  private static boolean narrower(JsonNode before, Window now) {
    return LocalDate.parse(before.path("from").asText()).isBefore(Window.date(now.from())) || LocalDate.parse(before.path("to").asText()).isAfter(Window.date(now.to() - 1));
  }
}
