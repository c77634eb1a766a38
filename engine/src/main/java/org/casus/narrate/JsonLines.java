package org.casus.narrate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

/** JSON Lines: one record a line, UTF-8, LF; keys in the order of the maps. */
public final class JsonLines {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private JsonLines() {}

  /** Writes the records and flushes, without closing the stream. */
  public static void write(Stream<Map<String, Object>> records, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (Iterator<Map<String, Object>> each = records.iterator(); each.hasNext(); ) {
      writer.write(line(each.next()));
      writer.write('\n');
    }
    writer.flush();
  }

  /** One record as JSON in which every UTF-16 code unit survives, half a surrogate pair included. */
  public static String line(Map<String, Object> record) throws JsonProcessingException {
    String json = MAPPER.writeValueAsString(record);
    StringBuilder safe = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char unit = json.charAt(i);
      if (Character.isHighSurrogate(unit) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
        safe.append(unit).append(json.charAt(++i));
      } else if (Character.isSurrogate(unit)) {
        safe.append("\\u").append(Integer.toHexString(unit));
      } else {
        safe.append(unit);
      }
    }
    return safe.toString();
  }
}
