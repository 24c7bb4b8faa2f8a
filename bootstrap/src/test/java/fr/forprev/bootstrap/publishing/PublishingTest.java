package fr.forprev.bootstrap.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishingTest {

  private static final Pom ROOT = Pom.in(".");

  @Test
  void the_rules_bring_no_dependency_but_the_annotations_of_null() {
    assertThat(Pom.in("domain").all("dependencies/dependency[not(scope = 'test')]/artifactId"))
        .containsExactly("jspecify");
  }

  @Test
  void the_use_cases_bring_the_rules_and_nothing_else() {
    assertThat(Pom.in("application").all("dependencies/dependency[not(scope = 'test')]/artifactId"))
        .containsExactly("forprev-domain", "jspecify");
  }

  @Test
  void the_bill_of_materials_has_every_jar_that_is_published() {
    List<String> published =
        ROOT.withModules()
            .filter(pom -> pom.all("packaging").isEmpty())
            .filter(pom -> !pom.all("properties/maven.deploy.skip").contains("true"))
            .flatMap(pom -> pom.all("artifactId").stream())
            .toList();

    assertThat(Pom.in("bom").all("dependencyManagement/dependencies/dependency/artifactId"))
        .containsExactlyInAnyOrderElementsOf(published);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "persistence", "adapter"})
  void the_examples_use_this_version(String example) {
    assertThat(Pom.in("examples/" + example).all("properties/forprev.version"))
        .isEqualTo(ROOT.all("version"));
  }
}
