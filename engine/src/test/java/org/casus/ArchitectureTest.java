package org.casus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the order of the packages and the habits that keep the steps pure. */
class ArchitectureTest {

  /** The steps in the order of the data: a package may use those before it. */
  private static final List<String> ORDER = List.of(
      "assertion", "knowledge", "learn", "corpus", "discourse", "ground", "extract", "incident", "ledger", "measure",
      "narrate", "export", "desk", "pipeline", "evaluate", "train");

  private static final String ROOT = "org.casus";
  private static final String FIXTURE = "org.casus.fixture";

  private static final JavaClasses ENGINE =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);
  private static final JavaClasses WRONG = new ClassFileImporter().importPackages(FIXTURE);

  static Stream<String> steps() {
    return ORDER.stream().limit(ORDER.size() - 1);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void usesOnlyStepsBeforeIt(String step) {
    order(ROOT, step).check(ENGINE);
  }

  @Test
  void everyPackageIsAStep() {
    everyPackageIsAStep(ROOT).check(ENGINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"util", "utils", "common", "helper", "helpers", "impl", "manager"})
  void noPackageIsADrawerForEverything(String name) {
    noClasses().should().resideInAPackage(ROOT + ".." + name + "..").check(ENGINE);
  }

  @Test
  void readersHoldNothingThatChanges() {
    immutableReaders().check(ENGINE);
  }

  @Test
  void everyTestHasANameThatTheBuildRuns() {
    methods().that().areMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable")
        .should().beDeclaredInClassesThat().haveNameMatching(".*Test(\\$.*)?")
        .because("Surefire runs no other classes")
        .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages(ROOT));
  }

  @Test
  void logsThroughSlf4jAlone() {
    noOldLogging().check(ENGINE);
  }

  @Test
  void rulesSeeTheEngine() {
    assertTrue(ENGINE.size() > 50, "Only " + ENGINE.size() + " classes of the engine were found.");
  }

  @Test
  void aViolationFails() {
    assertNames("LooksAhead", order(FIXTURE, "assertion"));
    assertNames("OldLogging", everyPackageIsAStep(FIXTURE));
    assertNames("ForgetfulTagger", immutableReaders());
    assertNames("OldLogging", noOldLogging());
  }

  private static void assertNames(String culprit, ArchRule rule) {
    AssertionError failure = assertThrows(AssertionError.class, () -> rule.check(WRONG));
    assertTrue(String.valueOf(failure.getMessage()).contains(culprit), failure.getMessage());
  }

  private static ArchRule order(String root, String step) {
    String[] later = packages(root, ORDER.subList(ORDER.indexOf(step) + 1, ORDER.size()));
    return noClasses()
        .that().resideInAPackage(root + "." + step + "..")
        .should().dependOnClassesThat().resideInAnyPackage(later)
        .because("the steps follow the data: assertion, knowledge, corpus, discourse, ground, extract, ...")
        .allowEmptyShould(true);
  }

  private static ArchRule everyPackageIsAStep(String root) {
    List<String> known = new ArrayList<>(List.of(packages(root, ORDER)));
    known.add(root);
    return classes()
        .should().resideInAnyPackage(known.toArray(String[]::new))
        .because("a package outside the order would escape it; give it a place in ORDER and in docs/ARCHITECTURE.md");
  }

  private static ArchRule immutableReaders() {
    return fields()
        .that().areDeclaredInClassesThat().haveNameMatching(".*(Extractor|Tagger)")
        .should().beFinal()
        .because("one extractor reads many reports at a time")
        .allowEmptyShould(true);
  }

  private static ArchRule noOldLogging() {
    return noClasses()
        .should().dependOnClassesThat().resideInAPackage("java.util.logging..")
        .because("an embedding application chooses the log through SLF4J");
  }

  private static String[] packages(String root, List<String> names) {
    return names.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
  }
}
