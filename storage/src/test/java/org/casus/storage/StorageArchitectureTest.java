package org.casus.storage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The case file knows the vocabulary, the incidents and the port, and nothing of how reports are read or shown. */
class StorageArchitectureTest {
  private static final JavaClasses STORAGE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.casus.storage");
  private static final JavaClasses TESTS = new ClassFileImporter().importPackages("org.casus.storage");

  private static ArchRule knowsOnlyThePort() {
    return noClasses().that().resideInAPackage("org.casus.storage..").should().dependOnClassesThat().resideInAnyPackage(
        "org.casus.knowledge..", "org.casus.learn..", "org.casus.discourse..", "org.casus.ground..", "org.casus.measure..",
        "org.casus.narrate..", "org.casus.export..", "org.casus.pipeline..", "org.casus.evaluate..", "org.casus.train..",
        "org.casus.cli..");
  }

  @Test
  void storageKnowsOnlyThePort() {
    assertTrue(STORAGE.size() > 15, "Only " + STORAGE.size() + " classes were found.");
    knowsOnlyThePort().check(STORAGE);
  }

  @Test
  void theRuleNoticesAViolation() {
    assertThrows(AssertionError.class, () -> knowsOnlyThePort().check(TESTS));
  }
}
