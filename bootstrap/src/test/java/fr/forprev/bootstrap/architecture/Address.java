package fr.forprev.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/** Where a class stands, read from the top of the product; a canary stands where it pretends to. */
final class Address {

  static final String PRODUCT = "fr.forprev";
  static final String CANARIES = "fr.forprev.bootstrap.architecture.canary";

  private Address() {}

  /** The package and simple name of {@code type}: {@code domain.session.Draft}. */
  static String of(JavaClass type) {
    return fromTheTop(type.getBaseComponentType().getName());
  }

  /** The package of {@code type}: {@code domain.session}. */
  static String packageOf(JavaClass type) {
    return fromTheTop(type.getBaseComponentType().getPackageName());
  }

  private static String fromTheTop(String name) {
    String root = name.startsWith(CANARIES + ".") ? CANARIES : PRODUCT;
    return name.startsWith(root + ".") ? name.substring(root.length() + 1) : name;
  }
}
