package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.casus.server.access.Password;
import org.casus.server.access.UsersFile;
import org.casus.server.http.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of those who may sign in, and the line that the command makes for it. */
class UsersFileTest {
  private static final String HASH = "$2a$12$qBMk9lAatfjhPWXtMC5TEu90ZXvmNutDxeQqSOolowy908flTY73y";
  @TempDir Path folder = Path.of("");

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("users.yaml"), text);
  }

  @Test
  void theLineOfTheCommandIsALineOfTheFile() throws Exception {
    UsersFile users = new UsersFile(file(Password.line("Ana Lopez", "four words that rhyme".toCharArray(), "analyst")));
    assertEquals(Role.ANALYST, Objects.requireNonNull(users.find("Ana Lopez")).role());
    assertEquals(12, users.cost());
    for (String password : new String[] {"short", "x".repeat(73), ""}) {
      assertThrows(IllegalArgumentException.class, () -> Password.hash(password.toCharArray()), password);
    }
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    for (String[] each : new String[][] {{"", "names nobody"}, {"name: x", "names nobody"}, {"- {name: ana, hash: \"" + HASH + "\", role: boss}", "boss"},
        {"- {name: ana, hash: plain, role: reader}", "hash of ana"}, {"- {name: ana, hash: \"" + HASH.replace("$12$", "$04$") + "\", role: reader}", "cost"},
        {"- {name: \"<b>\", hash: \"" + HASH + "\", role: reader}", "<b>"}, {"- {name: ana, password: x}", "password"},
        {"- {name: ana, hash: \"" + HASH + "\", role: reader, cases: yemen}", "cases of ana"},
        {"- {name: ana, hash: \"" + HASH + "\", role: reader}\n- {name: ana, hash: \"" + HASH + "\", role: editor}", "twice"}}) {
      Path file = file(each[0]);
      String said = String.valueOf(assertThrows(IllegalArgumentException.class, () -> new UsersFile(file), each[0]).getMessage());
      assertTrue(said.contains(each[1]), said);
    }
    assertThrows(IllegalArgumentException.class, () -> new UsersFile(folder.resolve("none.yaml")));
  }
}
