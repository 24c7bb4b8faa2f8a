package fr.forprev.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The library tier is for hosts on Java 17: its tests say on which Java they really ran. */
class JavaVersionTest {
  /** The second run of the build names its Java; the first runs on the JDK that compiles. */
  @Test
  void runsOnTheExpectedJava() {
    int running = Runtime.version().feature();
    Integer expected = Integer.getInteger("forprev.expected.java");
    if (expected == null) {
      assertThat(running).isGreaterThanOrEqualTo(21);
    } else {
      assertThat(running).isEqualTo(expected);
    }
  }
}
