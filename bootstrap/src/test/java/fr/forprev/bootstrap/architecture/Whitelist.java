package fr.forprev.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** All that the inside may use beside itself; what is not listed is refused. */
final class Whitelist {

  private static final Set<String> VALUES =
      Set.of(
          "java.lang",
          "java.time",
          "java.time.format",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "org.jspecify.annotations");

  private static final Set<String> DOMAIN_ALONE =
      Set.of("java.lang.annotation.", "java.math.", "java.text.Normalizer");

  private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");

  private static final String READS_BUNDLED_DATA = "domain.data.BundledData";
  private static final Set<String> READING = Set.of("java.io", "java.nio.charset");

  private Whitelist() {}

  static boolean domain(JavaClass from, JavaClass to) {
    String name = to.getName();
    return Place.DOMAIN.holds(to)
        || (VALUES.contains(to.getPackageName()) && !CLOCKS.contains(name))
        || DOMAIN_ALONE.stream().anyMatch(name::startsWith)
        || (Address.of(from).equals(READS_BUNDLED_DATA) && READING.contains(to.getPackageName()));
  }

  static boolean application(JavaClass to) {
    return Place.DOMAIN.holds(to)
        || Place.APPLICATION.holds(to)
        || VALUES.contains(to.getPackageName());
  }
}
