package fr.forprev.bootstrap.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.Transactions;
import fr.forprev.domain.rule.Rule;
import fr.forprev.testkit.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that others may have used disappears or changes unnoticed: docs/versioning.md. */
class PublicApiTest {

  @ParameterizedTest
  @CsvSource({
    "forprev-domain, fr.forprev.domain.rule.Rule",
    "forprev-application, fr.forprev.application.Transactions",
    "forprev-testkit, fr.forprev.testkit.Store"
  })
  void the_committed_listing_is_the_public_API(String artifact, Class<?> inside)
      throws IOException {
    List<String> lines = PublicApi.of(inside).lines();
    Path fresh = Path.of("target", "api", artifact + ".txt");
    Files.createDirectories(fresh.getParent());
    Files.write(fresh, lines);

    assertThat(Repository.lines("docs/api/" + artifact + ".txt"))
        .as(
            "the public API changed: if docs/versioning.md allows it, note it in the changelog and"
                + " copy bootstrap/target/api/%s.txt over docs/api/",
            artifact)
        .containsExactlyElementsOf(lines);
  }

  @ParameterizedTest
  @ValueSource(classes = {Rule.class, Transactions.class, Store.class})
  void every_package_with_something_public_in_it_is_exported(Class<?> inside) {
    assertThat(PublicApi.of(inside).hidden()).isEmpty();
  }

  @Test
  void a_listing_has_what_others_may_name_and_nothing_synthetic() {
    String shape = Shape.class.getCanonicalName();
    assertThat(new ApiOfType(Shape.class).lines().sorted())
        .containsExactly(
            shape
                + " = public abstract static sealed class<T extends Comparable<T>> implements"
                + " Runnable permits "
                + shape
                + ".Round",
            shape + ".EDGES = public static final int",
            shape
                + ".names(@Nullable T, java.util.List<? extends T>[]) = public <R> java.util.Map<?"
                + " super R, @Nullable T>",
            shape + ".new() = protected",
            shape + ".run() = public void");
    assertThat(new ApiOfType(Shape.Round.class).lines().sorted())
        .contains(shape + ".Round.new(String) = public");
  }

  /** Something with members of each sort. */
  public abstract static sealed class Shape<T extends Comparable<T>> implements Runnable {
    public static final int EDGES = 4;

    protected Shape() {}

    public <R> Map<? super R, @Nullable T> names(@Nullable T first, List<? extends T>[] rest) {
      return Map.of();
    }

    @Override
    public void run() {
      List.of(1).forEach(one -> hidden());
    }

    void hidden() {}

    /** The only one. */
    public static final class Round extends Shape<String> {
      public Round(String colour) {
        super();
      }
    }
  }
}
