package org.casus.server.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON schema of records as Jackson writes them: what it would write is asked of Jackson itself, what may be missing
 * of the marks on the components. Every record is a schema of its own that others refer to. Not thread-safe.
 */
final class Schemas {
  private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class, Short.class, Byte.class);
  private static final Set<Class<?>> REAL = Set.of(double.class, float.class, Double.class, Float.class);

  private final ObjectMapper json;
  private final Map<String, ObjectNode> named = new TreeMap<>();
  private final Map<String, Class<?>> owners = new TreeMap<>();

  Schemas(ObjectMapper json) {
    this.json = json;
  }

  /** The schemas that were referred to, by name. */
  Map<String, ObjectNode> named() {
    return named;
  }

  /** The schema of what a route takes or answers. */
  ObjectNode of(Class<?> type) {
    return of(json.constructType(type));
  }

  private ObjectNode of(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (type.isArrayType() || type.isCollectionLikeType()) {
      ObjectNode list = typed("array");
      list.set("items", of(type.getContentType()));
      return list;
    }
    if (type.isMapLikeType()) {
      ObjectNode map = typed("object");
      map.set("additionalProperties", of(type.getContentType()));
      return map;
    }
    if (raw == Optional.class) {
      return of(type.containedTypeOrUnknown(0));
    }
    return raw.isEnum() ? choice(raw) : simple(raw).orElseGet(() -> composed(type));
  }

  private Optional<ObjectNode> simple(Class<?> raw) {
    if (WHOLE.contains(raw)) {
      return Optional.of(typed("integer"));
    } else if (REAL.contains(raw) || Number.class.isAssignableFrom(raw)) {
      return Optional.of(typed("number"));
    } else if (raw == boolean.class || raw == Boolean.class) {
      return Optional.of(typed("boolean"));
    } else if (CharSequence.class.isAssignableFrom(raw) || Temporal.class.isAssignableFrom(raw)) {
      return Optional.of(typed("string"));
    } else if (raw == Object.class || JsonNode.class.isAssignableFrom(raw)) {
      return Optional.of(json.createObjectNode());
    }
    return Optional.empty();
  }

  private ObjectNode choice(Class<?> type) {
    ObjectNode choice = typed("string");
    ArrayNode values = choice.putArray("enum");
    Arrays.stream(type.getEnumConstants()).forEach(each -> values.add(json.valueToTree(each)));
    return choice;
  }

  private ObjectNode composed(JavaType type) {
    Class<?> raw = type.getRawClass();
    Optional<Method> value = Arrays.stream(raw.getMethods()).filter(each -> each.isAnnotationPresent(JsonValue.class)).findFirst();
    if (value.isPresent()) {
      return of(json.constructType(value.get().getGenericReturnType()));
    }
    String name = name(raw);
    if (!named.containsKey(name)) {
      ObjectNode schema = typed("object");
      named.put(name, schema);
      if (!raw.isSealed() || raw.isRecord()) {
        fill(schema, type);
      }
    }
    ObjectNode reference = json.createObjectNode();
    reference.put("$ref", "#/components/schemas/" + name);
    return reference;
  }

  /** What a schema is called: by the record, and where two have one name, by that which it lies in before it. */
  private String name(Class<?> type) {
    String shortest = type.getSimpleName();
    Class<?> around = type.getEnclosingClass();
    String name = owners.getOrDefault(shortest, type) == type ? shortest : (around == null ? "" : around.getSimpleName()) + shortest;
    while (owners.getOrDefault(name, type) != type) {
      name += "_";
    }
    owners.put(name, type);
    return name;
  }

  private void fill(ObjectNode schema, JavaType type) {
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (BeanPropertyDefinition property : json.getSerializationConfig().introspect(type).findProperties()) {
      if (property.getAccessor() != null && property.getAccessor().getAnnotation(JsonIgnore.class) == null) {
        properties.set(property.getName(), of(property.getPrimaryType()));
        if (!maybeMissing(type.getRawClass(), property)) {
          required.add(property.getName());
        }
      }
    }
  }

  private static boolean maybeMissing(Class<?> type, BeanPropertyDefinition property) {
    if (!type.isRecord()) {
      return true;
    }
    RecordComponent component = Arrays.stream(type.getRecordComponents()).filter(each -> each.getName().equals(property.getInternalName())).findFirst().orElse(null);
    AnnotatedType annotated = component == null ? null : component.getAnnotatedType();
    return annotated == null || annotated.isAnnotationPresent(Nullable.class) || property.getRawPrimaryType() == Optional.class;
  }

  private ObjectNode typed(String type) {
    return json.createObjectNode().put("type", type);
  }
}
