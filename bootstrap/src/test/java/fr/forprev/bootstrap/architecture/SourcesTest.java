package fr.forprev.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.bootstrap.architecture.canary.domain.session.SaysNothing;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only the sources tell: whether they say what they are for. */
class SourcesTest {

  /** Those that the tests of this class must catch. */
  static final List<String> CANARIES = List.of(SaysNothing.class.getName());

  private static final String MAIN = "src/main/java";
  private static final String CANARY =
      "bootstrap/src/test/java/" + Address.CANARIES.replace('.', '/') + "/domain";

  @Test
  void public_types_and_methods_of_the_inside_begin_with_a_sentence() {
    List<Path> inside = Sources.below("domain/" + MAIN, "application/" + MAIN);

    assertThat(inside).hasSizeGreaterThan(100);
    assertThat(Sources.undocumented(inside)).isEmpty();
  }

  @Test
  void packages_begin_with_a_sentence() {
    List<Path> packages =
        Sources.below(
                "domain/" + MAIN,
                "application/" + MAIN,
                "application/testkit/" + MAIN,
                "adapters-persistence/embedded/" + MAIN,
                "adapters-persistence/schema/" + MAIN,
                "adapters-persistence/jooq/" + MAIN,
                "adapters-web/" + MAIN,
                "adapters-pdf/" + MAIN,
                "adapters-mail/" + MAIN,
                "bootstrap/" + MAIN)
            .stream()
            .filter(file -> file.endsWith("package-info.java"))
            .toList();

    assertThat(packages).hasSizeGreaterThan(40);
    assertThat(Sources.undocumented(packages)).isEmpty();
  }

  @Test
  void a_type_and_a_method_that_say_nothing_are_caught() {
    assertThat(Sources.undocumented(Sources.below(CANARY + "/session")))
        .containsExactly(SaysNothing.class.getName(), SaysNothing.class.getName() + ".answer");
  }

  @Test
  void a_package_that_says_nothing_is_caught() {
    assertThat(Sources.undocumented(Sources.below(CANARY + "/silent")))
        .containsExactly(Address.CANARIES + ".domain.silent");
  }
}
