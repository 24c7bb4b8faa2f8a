/**
 * In-memory adapters, one contract test per port, a settable clock and sample data.
 *
 * @since 0.1
 */
module fr.forprev.testkit {
  requires transitive fr.forprev.application;
  requires transitive org.assertj.core;
  requires transitive org.junit.jupiter.api;
  requires static transitive org.jspecify;

  exports fr.forprev.testkit;
  exports fr.forprev.testkit.contract;
  exports fr.forprev.testkit.memory;

  // JUnit runs the tests that subclasses inherit from here.
  opens fr.forprev.testkit.contract;
}
