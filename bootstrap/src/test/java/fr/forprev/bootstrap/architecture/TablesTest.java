package fr.forprev.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tables are exact: what they allow is used. */
class TablesTest {

  @Test
  void concepts_of_the_domain_see_all_that_their_table_allows() {
    assertThat(Packages.seen(Place.DOMAIN, Place.DOMAIN, Code.PRODUCT))
        .containsExactlyInAnyOrderEntriesOf(Concepts.OF_DOMAIN);
  }

  @Test
  void concepts_of_the_application_see_all_that_their_table_allows() {
    assertThat(Packages.seen(Place.APPLICATION, Place.APPLICATION, Code.PRODUCT))
        .containsExactlyInAnyOrderEntriesOf(Concepts.OF_APPLICATION);
  }

  @Test
  void concepts_of_the_application_see_all_of_the_domain_that_their_table_allows() {
    assertThat(Packages.seen(Place.APPLICATION, Place.DOMAIN, Code.PRODUCT))
        .containsExactlyInAnyOrderEntriesOf(Concepts.OF_APPLICATION_IN_DOMAIN);
  }

  @Test
  void every_technology_is_used_in_each_of_its_homes() {
    assertThat(Technologies.used(Technology.TABLE, Code.PRODUCT)).isEqualTo(Technology.TABLE);
  }

  @Test
  void every_name_that_is_excepted_exists() {
    assertThat(Code.PRODUCT.stream().map(Address::of)).containsAll(Names.EXCEPTED);
  }

  @Test
  void a_line_that_nothing_uses_is_seen() {
    Technology unused = new Technology("org.nowhere", Set.of(Place.WEB));

    assertThat(Technologies.used(List.of(unused), Code.PRODUCT))
        .containsExactly(new Technology("org.nowhere", Set.of()));
    assertThat(Packages.seen(Place.DOMAIN, Place.DOMAIN, Code.of(List.of(Concepts.class))))
        .isEqualTo(Map.of());
  }
}
