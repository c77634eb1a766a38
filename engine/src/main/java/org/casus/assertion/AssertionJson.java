package org.casus.assertion;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * The records of a case as JSON and back, loss-free: keys are the names of the record components, closed vocabularies
 * have their wire spelling, days are ISO. This is how a case file keeps what was read; for other programs there are the
 * interchange files. Thread-safe.
 */
public final class AssertionJson {

  private static final ObjectMapper MAPPER = mapper();

  private AssertionJson() {}

  /** A mapper of one's own that spells the records this way, to be set up further. */
  public static ObjectMapper mapper() {
    return JsonMapper.builder()
        .visibility(PropertyAccessor.ALL, Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
        .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
        .addModule(vocabulary())
        .build();
  }

  /** A record as JSON. */
  public static String text(Object record) {
    try {
      return MAPPER.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A " + record.getClass().getSimpleName() + " can't be spelled in JSON.", e);
    }
  }

  /** A value as a JSON tree. */
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /**
   * A record from its JSON.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This is no " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
    }
  }

  /** A record from a JSON tree. */
  public static <T> T value(JsonNode tree, Class<T> type) {
    return MAPPER.convertValue(tree, type);
  }

  /** A collection of records from a JSON tree. */
  public static <T> T value(JsonNode tree, TypeReference<T> type) {
    return MAPPER.convertValue(tree, type);
  }

  private static SimpleModule vocabulary() {
    SimpleModule module = new SimpleModule("casus-vocabulary");
    module.addSerializer(new WireSerializer());
    module.setDeserializerModifier(new WireReading());
    module.addSerializer(LocalDate.class, ToStringSerializer.instance);
    module.addSerializer(Instant.class, ToStringSerializer.instance);
    module.addDeserializer(LocalDate.class, new Spelled<>(LocalDate.class, LocalDate::parse));
    module.addDeserializer(Instant.class, new Spelled<>(Instant.class, Instant::parse));
    return module;
  }

  private static final class WireSerializer extends StdSerializer<WireName> {
    private static final long serialVersionUID = 1;

    WireSerializer() {
      super(WireName.class);
    }

    @Override
    public void serialize(WireName value, JsonGenerator out, SerializerProvider provider) throws IOException {
      out.writeString(value.wire());
    }
  }

  private static final class WireReading extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
      return WireName.class.isAssignableFrom(type.getRawClass()) ? spelled(type.getRawClass()) : usual;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the caller has seen that the type is an enum of wire names
    private static JsonDeserializer<?> spelled(Class type) {
      return new Spelled<Object>(type, text -> WireName.parse(type, text));
    }
  }

  /** A value spelled in a string. */
  private static final class Spelled<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1;
    private final transient Function<String, T> reading;

    Spelled(Class<T> type, Function<String, T> reading) {
      super(type);
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return reading.apply(parser.getText());
    }
  }
}
