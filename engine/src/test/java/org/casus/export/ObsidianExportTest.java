package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.narrate.CaseIndex;
import org.junit.jupiter.api.Test;

class ObsidianExportTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[\\[([^\\]|]+)(?:\\|[^\\]]+)?]]");
  /** A file name that every system takes and no link breaks at. */
  static final Pattern SAFE = Pattern.compile("[^\\\\/:*?\"<>|#^\\[\\]%\\x00-\\x1F\\x7F\\u202A-\\u202E.][^\\\\/:*?\"<>|#^\\[\\]%"
      + "\\x00-\\x1F\\x7F\\u202A-\\u202E]*");

  private static String base(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
  }

  @Test
  void namesAreSafeAndUniqueWhateverTheCase() throws IOException {
    for (CaseIndex index : GraphCases.both().toList()) {
      Set<String> names = new HashSet<>();
      for (String file : GraphFolder.of(new ObsidianExport(), index).files().keySet()) {
        assertTrue(file.matches("(Incidents/|Actors/|Reports/)?[^/]+\\.md"), file);
        assertTrue(SAFE.matcher(base(file)).matches() && base(file).length() <= 130, file);
        assertFalse(base(file).matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?"), file);
        assertTrue(names.add(base(file).toLowerCase(Locale.ROOT)), file);
      }
    }
  }

  @Test
  void everyIncidentActorAndReportHasANoteAndEveryLinkLeadsToOne() throws IOException {
    for (CaseIndex index : GraphCases.both().toList()) {
      GraphFolder folder = GraphFolder.of(new ObsidianExport(), index);
      Set<String> names = new HashSet<>();
      folder.files().keySet().forEach(file -> names.add(base(file)));
      assertEquals(1 + index.incidents().size() + index.caseFile().readings().size() + new CaseCast(index).all().size(),
          names.size());
      int links = 0;
      for (String file : folder.files().keySet()) {
        Matcher link = LINK.matcher(folder.text(file));
        while (link.find()) {
          assertTrue(names.contains(link.group(1)), file + " links to " + link.group(1));
          links++;
        }
      }
      assertTrue(links > 20);
    }
  }

  @Test
  void frontMatterIsYaml() throws IOException {
    for (CaseIndex index : GraphCases.both().toList()) {
      GraphFolder folder = GraphFolder.of(new ObsidianExport(), index);
      for (String file : folder.files().keySet()) {
        String text = folder.text(file);
        assertTrue(text.startsWith("---\n"), file);
        JsonNode front = YAML.readTree(text.substring(4, text.indexOf("\n---\n", 3)));
        assertTrue(front.get("tags").isArray() && front.get("tags").size() > 0, file);
        front.path("tags").forEach(tag -> assertTrue(tag.asText().matches("[a-z/-]+"), tag.asText()));
        assertTrue(front.path("date").asText("2021-01-01").matches("\\d{4}-\\d{2}-\\d{2}"), file);
      }
    }
  }

  @Test
  void wordsOfReportsStayWords() throws IOException {
    GraphFolder folder = GraphFolder.of(new ObsidianExport(), GraphCases.hostile());
    for (String file : folder.files().keySet()) {
      String text = folder.text(file);
      String body = text.substring(text.indexOf("\n---\n", 3) + 5);
      assertFalse(body.contains("<"), file);
      assertFalse(body.matches("(?s).*(?<!\\\\)#tag.*"), file);
      assertFalse(body.contains("[[link") || body.contains("%%") || body.contains("$$"), file);
      assertTrue(text.codePoints().noneMatch(point -> point < ' ' && point != '\n' || point >= 0x202A && point <= 0x202E),
          file);
    }
    String incident = folder.files().keySet().stream().filter(file -> file.startsWith("Incidents/2021-06 Rocket attack"))
        .findFirst().orElseThrow();
    assertTrue(folder.text(incident).contains("&lt;script\\>alert\\(1\\)"), incident);
  }

  @Test
  void everyQuoteIsABlockQuoteWithItsPlace() throws IOException {
    CaseIndex index = GraphCases.examples();
    GraphFolder folder = GraphFolder.of(new ObsidianExport(), index);
    for (String file : folder.files().keySet()) {
      if (file.startsWith("Incidents/")) {
        assertTrue(Pattern.compile("(?m)^> .+\n>\n> \\[\\[.+]], characters \\d+ to \\d+$").matcher(folder.text(file)).find(), file);
      }
    }
  }

  @Test
  void accusationsNameTheAccuser() throws IOException {
    GraphFolder folder = GraphFolder.of(new ObsidianExport(), GraphCases.hostile());
    String iran = folder.text("Actors/Iran.md");
    assertTrue(iran.contains("accused Iran of carrying out"), iran);
    assertTrue(iran.contains("Iran denied carrying out"), iran);
    assertFalse(iran.contains("presents it as acting\n\n- [[2021"), "Iran is only accused of the rocket attack");
  }

  @Test
  void countsTheWordingsItLeavesOut() throws IOException {
    assertEquals(java.util.Map.of(), GraphFolder.of(new ObsidianExport(), GraphCases.hostile()).lost());
    long worded = GraphCases.examples().caseFile().readings().stream().flatMap(reading -> reading.events().stream())
        .filter(event -> !event.weaponMentions().isEmpty()).count();
    assertEquals(java.util.Map.of("wordings of weapons", (int) worded),
        GraphFolder.of(new ObsidianExport(), GraphCases.examples()).lost());
  }

  @Test
  void sameCaseSameBytes() throws IOException {
    ObsidianExport format = new ObsidianExport();
    assertTrue(GraphFolder.of(format, GraphCases.examples()).same(GraphFolder.of(format, GraphCases.examples())));
    assertTrue(GraphFolder.of(format, GraphCases.hostile()).same(GraphFolder.of(format, GraphCases.hostile())));
  }
}
