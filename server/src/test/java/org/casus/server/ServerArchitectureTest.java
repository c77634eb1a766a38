package org.casus.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The workbench knows the case through its port, and its rooms do not know one another in circles. */
class ServerArchitectureTest {
  private static final JavaClasses SERVER = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.casus.server");
  private static final JavaClasses TESTS = new ClassFileImporter().importPackages("org.casus.server");

  private static ArchRule knowsNoDatabase() {
    return noClasses().that().resideInAPackage("org.casus.server..").should().dependOnClassesThat().resideInAnyPackage(
        "org.casus.storage..", "org.casus.cli..", "org.casus.train..", "java.sql..", "org.jooq..");
  }

  @Test
  void theWorkbenchKnowsTheCaseThroughItsPort() {
    assertTrue(SERVER.size() > 100, "Only " + SERVER.size() + " classes were found.");
    knowsNoDatabase().check(SERVER);
  }

  @Test
  void theRuleNoticesAViolation() {
    assertThrows(AssertionError.class, () -> knowsNoDatabase().check(TESTS));
  }

  @Test
  void roomsDoNotKnowOneAnotherInCircles() {
    slices().matching("org.casus.server.(*)..").should().beFreeOfCycles().check(SERVER);
  }
}
