package fr.forprev.bootstrap.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a named module shows to others, read from its class files. */
record PublicApi(ModuleReference module) {

  private static final String CLASS = ".class";

  /** The module in which {@code type} was compiled. */
  static PublicApi of(Class<?> type) {
    try {
      Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new PublicApi(ModuleFinder.of(place).findAll().iterator().next());
    } catch (URISyntaxException notAPlace) {
      throw new IllegalStateException(notAPlace);
    }
  }

  /** One line for each type and member that others may name, sorted. */
  List<String> lines() {
    Set<String> exported =
        module.descriptor().exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    return visible()
        .filter(type -> exported.contains(type.getPackageName()))
        .flatMap(type -> new ApiOfType(type).lines())
        .sorted()
        .toList();
  }

  /** The packages with public types that are not exported. */
  Set<String> hidden() {
    Set<String> packages = visible().map(Class::getPackageName).collect(Collectors.toSet());
    module.descriptor().exports().forEach(exports -> packages.remove(exports.source()));
    return packages;
  }

  private Stream<Class<?>> visible() {
    try (ModuleReader reader = module.open();
        Stream<String> files = reader.list()) {
      List<Class<?>> types =
          files
              .filter(file -> file.endsWith(CLASS) && !file.endsWith("-info" + CLASS))
              .<Class<?>>map(PublicApi::load)
              .filter(PublicApi::isVisible)
              .toList();
      return types.stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
    try {
      return Class.forName(name, false, PublicApi.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static boolean isVisible(Class<?> type) {
    if (type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic()) {
      return false;
    }
    boolean shown = (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    return shown && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }
}
