package org.casus.server.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.server.http.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who may sign in, as a YAML file lists them: {@code - {name, hash, role, cases}}. A file that changes is read again, so that
 * who is taken out of it is out at her next call; one that has become wrong is passed over until it is mended. Thread-safe.
 */
public final class UsersFile {
  private static final Logger LOG = LoggerFactory.getLogger(UsersFile.class);
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Set<String> FIELDS = Set.of("name", "hash", "role", "cases");
  private static final Pattern HASH = Pattern.compile("\\$2[aby]\\$(\\d\\d)\\$[./A-Za-z0-9]{53}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,79}");
  private static final int LEAST_COST = 10;
  private static final int MOST_COST = 15;

  private final Path file;
  private FileTime read;
  private Map<String, User> users;

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException when it is not there or a line of it is wrong; the message says which and what to do
   */
  public UsersFile(Path file) {
    this.file = file;
    try {
      this.read = Files.getLastModifiedTime(file);
      this.users = parse(file);
    } catch (IOException e) {
      throw new IllegalArgumentException("--users: the file \"" + file + "\" can't be read (" + e.getMessage() + "); give YAML with lines such as those that casus serve --hash prints.", e);
    }
  }

  /** The user of a name as the file has her now, or null. */
  public synchronized @Nullable User find(String name) {
    refresh();
    return users.get(name);
  }

  /** The greatest cost of any hash: as long as it takes to say no to a name that is unknown. */
  public synchronized int cost() {
    return users.values().stream().mapToInt(user -> Integer.parseInt(user.hash().substring(4, 6))).max().orElse(12);
  }

  private void refresh() {
    try {
      FileTime now = Files.getLastModifiedTime(file);
      if (!now.equals(read)) {
        read = now;
        users = parse(file);
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("The users' file has become unreadable; those it named before stay", e);
    }
  }

  private static Map<String, User> parse(Path file) throws IOException {
    JsonNode tree = YAML.readTree(file.toFile());
    if (tree == null || !tree.isArray() || tree.isEmpty()) {
      throw wrong("the file names nobody", "write a list with a line - {name: ..., hash: ..., role: reader} for each");
    }
    Map<String, User> users = new LinkedHashMap<>();
    for (JsonNode line : tree) {
      User user = user(line);
      if (users.put(user.name(), user) != null) {
        throw wrong("\"" + user.name() + "\" is there twice", "keep one line");
      }
    }
    return users;
  }

  private static User user(JsonNode line) {
    line.fieldNames().forEachRemaining(field -> {
      if (!FIELDS.contains(field)) {
        throw wrong("\"" + field + "\" is no field", "allowed are name, hash, role and cases");
      }
    });
    String name = line.path("name").asText("");
    if (!NAME.matcher(name).matches()) {
      throw wrong("\"" + name + "\" is no name", "use letters, digits, spaces and . _ @ -, at most 80");
    }
    return new User(name, hash(name, line.path("hash").asText("")), role(name, line.path("role").asText("")), cases(name, line.get("cases")));
  }

  private static String hash(String name, String hash) {
    var found = HASH.matcher(hash);
    if (!found.matches() || Integer.parseInt(found.group(1)) < LEAST_COST || Integer.parseInt(found.group(1)) > MOST_COST) {
      throw wrong("the hash of " + name + " is no bcrypt hash of a cost from " + LEAST_COST + " to " + MOST_COST, "make one with: casus serve --hash");
    }
    return hash;
  }

  private static Role role(String name, String role) {
    for (Role each : List.of(Role.READER, Role.ANALYST, Role.EDITOR)) {
      if (each.name().toLowerCase(Locale.ROOT).equals(role)) {
        return each;
      }
    }
    throw wrong("the role \"" + role + "\" of " + name + " is none", "allowed are reader, analyst and editor");
  }

  private static @Nullable List<String> cases(String name, @Nullable JsonNode cases) {
    if (cases == null) {
      return null;
    }
    if (!cases.isArray()) {
      throw wrong("the cases of " + name + " are no list", "write cases: [yemen, syria], or leave them out for every case");
    }
    List<String> titles = new ArrayList<>();
    cases.forEach(each -> titles.add(each.asText()));
    return titles;
  }

  private static IllegalArgumentException wrong(String what, String todo) {
    return new IllegalArgumentException("--users: " + what + "; " + todo + ".");
  }
}
