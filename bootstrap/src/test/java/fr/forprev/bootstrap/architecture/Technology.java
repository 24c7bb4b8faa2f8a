package fr.forprev.bootstrap.architecture;

import static fr.forprev.bootstrap.architecture.Place.BOOTSTRAP;
import static fr.forprev.bootstrap.architecture.Place.EMBEDDED;
import static fr.forprev.bootstrap.architecture.Place.JOOQ;
import static fr.forprev.bootstrap.architecture.Place.MAIL;
import static fr.forprev.bootstrap.architecture.Place.PDF;
import static fr.forprev.bootstrap.architecture.Place.SCHEMA;
import static fr.forprev.bootstrap.architecture.Place.TESTKIT;
import static fr.forprev.bootstrap.architecture.Place.WEB;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/**
 * A library, or what of the JDK is one: where it may be used, and is.
 *
 * @param packages with all below them
 */
record Technology(String packages, Set<Place> homes) {

  /** Exact: what is not here may be used nowhere, and each home uses what it has. */
  static final List<Technology> TABLE =
      List.of(
          of("io.javalin", WEB),
          of("org.eclipse.jetty", WEB),
          of("jakarta.servlet", WEB),
          of("tools.jackson", WEB),
          of("com.fasterxml.jackson.annotation", WEB),
          of("jakarta.validation", WEB),
          of("org.hibernate.validator", WEB),
          of("de.siegmar.fastcsv", WEB),
          of("org.bouncycastle", WEB),
          of("com.nulabinc.zxcvbn", WEB),
          of("com.google.zxing", WEB),
          of("javax.crypto", WEB, TESTKIT),
          of("org.jooq", JOOQ, SCHEMA),
          of("org.flywaydb", SCHEMA),
          of("java.sql", SCHEMA, BOOTSTRAP),
          of("javax.sql", JOOQ, BOOTSTRAP),
          of("org.apache.commons.compress", EMBEDDED),
          of("org.apache.pdfbox", PDF),
          of("org.apache.fontbox", PDF),
          of("java.awt", PDF),
          of("jakarta.mail", MAIL),
          of("org.eclipse.angus", MAIL),
          of("gg.jte", MAIL, WEB),
          of("com.zaxxer.hikari", BOOTSTRAP),
          of("com.github.kagkarlsson.scheduler", BOOTSTRAP),
          of("org.slf4j", WEB, BOOTSTRAP),
          of("org.junit.jupiter", TESTKIT),
          of("org.assertj", TESTKIT));

  private static final List<String> EVERYWHERE =
      List.of(
          "java.io",
          "java.lang",
          "java.math",
          "java.net",
          "java.nio",
          "java.security",
          "java.text",
          "java.time",
          "java.util",
          "org.jspecify.annotations");

  private static Technology of(String packages, Place... homes) {
    return new Technology(packages, Set.of(homes));
  }

  static boolean isUsableEverywhere(JavaClass type) {
    return type.isPrimitive()
        || EVERYWHERE.stream().anyMatch(packages -> isBelow(packages, type.getPackageName()));
  }

  boolean holds(JavaClass type) {
    return isBelow(packages, type.getPackageName());
  }

  private static boolean isBelow(String packages, String name) {
    return (name + ".").startsWith(packages + ".");
  }
}
