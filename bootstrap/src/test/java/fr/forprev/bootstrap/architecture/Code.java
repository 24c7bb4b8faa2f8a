package fr.forprev.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.regex.Pattern;

/** The classes that the rules judge. */
final class Code {

  private static final Pattern TEMPLATES = Pattern.compile(".*/templates/.*Jte[^/]*Generated.*");

  /** Every hand-written class of the product; generated ones only as something to depend on. */
  static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(place -> !place.contains("/jooq/generated/"))
          .withImportOption(place -> !place.matches(TEMPLATES))
          .importPackages(Address.PRODUCT);

  private Code() {}

  static JavaClasses of(Collection<Class<?>> canaries) {
    return new ClassFileImporter().importClasses(canaries);
  }

  /** Every class of the packages of canaries. */
  static JavaClasses canaries() {
    return new ClassFileImporter().importPackages(Address.CANARIES);
  }
}
