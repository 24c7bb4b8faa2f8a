package fr.forprev.bootstrap.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of the product, from the inside out; the table of who may see whom beside himself. */
enum Place {
  DOMAIN("domain", Ring.RULES, 17),
  APPLICATION("application", Ring.USE_CASES, 17),
  TESTKIT("testkit", Ring.ADAPTERS, 17),
  EMBEDDED("adapters.persistence.embedded", Ring.ADAPTERS, 21),
  SCHEMA("adapters.persistence.schema", Ring.ADAPTERS, 21, EMBEDDED),
  JOOQ("adapters.persistence.jooq", Ring.ADAPTERS, 21),
  WEB("adapters.web", Ring.ADAPTERS, 21),
  PDF("adapters.pdf", Ring.ADAPTERS, 17),
  MAIL("adapters.mail", Ring.ADAPTERS, 17),
  BOOTSTRAP("bootstrap", Ring.WIRING, 21);

  private enum Ring {
    RULES,
    USE_CASES,
    ADAPTERS,
    WIRING
  }

  private final String root;
  private final Ring ring;
  private final int java;
  private final List<Place> neighbours;

  Place(String root, Ring ring, int java, Place... neighbours) {
    this.root = root;
    this.ring = ring;
    this.java = java;
    this.neighbours = List.of(neighbours);
  }

  /** Where {@code type} lives; empty for a class that is not ours, or at no known place. */
  static Optional<Place> of(JavaClass type) {
    return Arrays.stream(values()).filter(place -> place.holds(type)).findFirst();
  }

  /** The classes that live at one of these places. */
  static DescribedPredicate<JavaClass> in(Place... places) {
    List<Place> wanted = List.of(places);
    return DescribedPredicate.describe(
        "live in " + wanted, type -> wanted.stream().anyMatch(place -> place.holds(type)));
  }

  boolean holds(JavaClass type) {
    return (Address.packageOf(type) + ".").startsWith(root + ".");
  }

  /** The business concept of {@code type} in this place; the place's own name for its root. */
  String conceptOf(JavaClass type) {
    String below = Address.packageOf(type).substring(root.length());
    return below.isEmpty() ? root : below.substring(1).split("\\.", -1)[0];
  }

  /** The release of Java for which its classes are compiled. */
  int java() {
    return java;
  }

  boolean isFartherOutThan(Place other) {
    return ring.compareTo(other.ring) > 0;
  }

  /** Whether both are of one ring, and this one has no leave to see {@code other}. */
  boolean isApartFrom(Place other) {
    return this != other && ring == other.ring && !neighbours.contains(other);
  }
}
