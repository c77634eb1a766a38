package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final JavaClasses EXPORTS = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.casus.export");

  @Test
  void everyFormatIsOffered() {
    Set<String> written = EXPORTS.stream().filter(each -> !each.isInterface() && each.isAssignableTo(ExportFormat.class))
        .map(each -> each.getSimpleName()).collect(Collectors.toSet());
    assertEquals(written, Formats.all().stream().map(each -> each.getClass().getSimpleName()).collect(Collectors.toSet()));
  }

  @Test
  void noTwoFormatsHaveOneName() {
    assertEquals(Formats.all().size(), Formats.all().stream().map(ExportFormat::name).distinct().count());
  }
}
