package org.casus.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** The addresses of every view of a case. */
final class Views {
  private Views() {}

  static List<String> of(OpenCase open) throws Exception {
    JsonNode line = new ObjectMapper().readTree(open.get("/api/v1/incidents?lens=likely&most=1").body()).get("lines").get(0);
    JsonNode card = new ObjectMapper().readTree(open.get("/api/v1/reports").body()).get(0);
    String incident = line.get("id").asText();
    String report = card.get("id").asText();
    return List.of("/incidents", "/incidents?lens=likely&text=rocket&open=" + incident, "/incidents?open=" + incident + "&report=" + report,
        "/network", "/review", "/count", "/measure", "/hypotheses?open=" + incident, "/brief", "/add", "/reports", "/reports/" + report,
        "/reports?words=rocket");
  }
}
