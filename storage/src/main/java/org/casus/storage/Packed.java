package org.casus.storage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.casus.assertion.AssertionJson;

/**
 * Records and bytes as the case keeps them: JSON as {@link AssertionJson} spells it, nulls left out, deflated with a
 * dictionary of the names that stand in every record. Characters beyond ASCII are escaped, so that what is no proper
 * text comes back as it was. The first byte tells the format. Thread-safe.
 */
final class Packed {
  private static final byte PLAIN = 0;
  private static final byte RECORD = 1;
  private static final ObjectMapper MAPPER = mapper();

  /** Part of the format {@link #RECORD}: a change needs a new format byte, or older files can't be read. */
  private static final byte[] NAMES = ("\"language\":\"url\":\"author\":\"publisher\":\"published\":{\"iso\":\"title\":\"sha256\":"
      + "\"body\":[{\"notes\":\"links\":\"sources\":\"documents\":[\"variants\":[{\"field\":\"origins\":[\"judgements\":[]"
      + "\"reasons\":[]\"incident\":{\"settled\":{\"attributions\":[{\"accused\":{\"role\":\"carried-out\",\"stance\":\"reports\","
      + "\"voice\":{\"by\":{\"scope\":\"assault\",\"mode\":\"weapons\":[\"rocket\"],\"weaponMentions\":[{\"perpetrators\":[{"
      + "\"sponsors\":[],\"targets\":[{\"places\":[[{\"country\":\"lat\":\"lon\":\"area\":true,\"area\":false,\"date\":{"
      + "\"from\":\"2021-\",\"to\":\"2021-\"},\"count\":{\"min\":1,\"max\":1},\"munitions\":{},\"killed\":[],\"injured\":[],"
      + "\"status\":\"happened\",\"partOf\":\"likelihood\":\"fact\",\"kind\":\"armed-group\",\"name\":\"mentions\":[\"text\":"
      + "\"id\":\"ev-\",\"report\":\"rep-\",\"event\":\"ev-\",\"type\":\"evidence\":[{\"begin\":,\"end\":,\"quote\":\"}],\"rule\":\"")
      .getBytes(StandardCharsets.US_ASCII);

  private Packed() {}

  private static ObjectMapper mapper() {
    ObjectMapper mapper = AssertionJson.mapper();
    mapper.getFactory().configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true);
    return mapper.setSerializationInclusion(JsonInclude.Include.NON_NULL);
  }

  /** A record as JSON text of ASCII characters. */
  static String text(Object record) {
    return new String(json(record), StandardCharsets.US_ASCII);
  }

  /** A record, deflated. */
  static byte[] record(Object record) {
    return deflated(json(record), RECORD);
  }

  /** Bytes of any kind, deflated. */
  static byte[] bytes(byte[] plain) {
    return deflated(plain, PLAIN);
  }

  /** What {@link #record} was given. */
  static <T> T record(byte[] packed, Class<T> type) {
    try {
      return MAPPER.readValue(bytesOf(packed), type);
    } catch (IOException e) {
      throw new IllegalStateException("A " + type.getSimpleName() + " of the case is damaged: " + e.getMessage(), e);
    }
  }

  private static byte[] json(Object record) {
    try {
      return MAPPER.writeValueAsBytes(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A " + record.getClass().getSimpleName() + " can't be spelled in JSON.", e);
    }
  }

  private static byte[] deflated(byte[] plain, byte format) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      if (format == RECORD) {
        deflater.setDictionary(NAMES);
      }
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
      out.write(format);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * What {@link #bytes} was given.
   *
   * @throws IllegalStateException when the bytes are damaged
   */
  static byte[] bytesOf(byte[] packed) {
    if (packed.length == 0) {
      throw new IllegalStateException("Bytes of the case are damaged: there are none");
    }
    Inflater inflater = new Inflater(true);
    try {
      if (packed[0] == RECORD) {
        inflater.setDictionary(NAMES);
      }
      inflater.setInput(packed, 1, packed.length - 1);
      return inflated(inflater, packed.length);
    } catch (DataFormatException e) {
      throw new IllegalStateException("Bytes of the case are damaged: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] inflated(Inflater inflater, int packed) throws DataFormatException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(packed * 4 + 64);
    byte[] buffer = new byte[8192];
    while (!inflater.finished()) {
      int read = inflater.inflate(buffer);
      if (read == 0 && !inflater.finished()) {
        throw new DataFormatException("they end too early");
      }
      out.write(buffer, 0, read);
    }
    return out.toByteArray();
  }
}
