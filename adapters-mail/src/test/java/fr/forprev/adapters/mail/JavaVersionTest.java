package fr.forprev.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The library tier is for hosts on Java 17: its tests say on which Java they really ran. */
class JavaVersionTest {
  @Test
  @EnabledIfSystemProperty(named = "forprev.expected.java", matches = "\\d+")
  void runs_on_the_expected_java() {
    assertThat(Runtime.version().feature()).isEqualTo(Integer.getInteger("forprev.expected.java"));
  }
}
