package fr.forprev.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.bootstrap.configuration.WrongConfiguration;
import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.dispositif.CatalogueText;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueSeedTest {

  private static final CatalogueText BUNDLED = BundledCatalogue.text();

  @TempDir Path folder;

  private final InMemoryForprev store = new InMemoryForprev();

  @Test
  void the_bundled_catalogue_is_stored_at_the_first_start() {
    sow(Optional.empty());

    assertThat(stored()).isEqualTo(BundledCatalogue.catalogue());
  }

  @Test
  void a_folder_of_one_s_own_takes_its_place() throws IOException {
    write(BUNDLED.dispositifs().subList(0, 3), BUNDLED.certificates().subList(0, 3));
    sow(Optional.of(folder));

    assertThat(stored().dispositifs()).hasSize(2);
    assertThat(stored().certificates()).hasSize(2);
  }

  @Test
  void a_second_start_keeps_what_is_stored_and_reads_no_file() throws IOException {
    write(BUNDLED.dispositifs().subList(0, 3), BUNDLED.certificates().subList(0, 3));
    sow(Optional.of(folder));
    Catalogue first = stored();

    sow(Optional.empty());
    assertThat(stored()).isEqualTo(first);

    sow(Optional.of(folder.resolve("gone")));
    assertThat(stored()).isEqualTo(first);
  }

  @Test
  void every_bad_line_is_named_with_its_file_and_its_number_and_nothing_is_stored()
      throws IOException {
    List<String> dispositifs = new ArrayList<>(BUNDLED.dispositifs());
    dispositifs.add(1, "SST,SST");
    List<String> certificates = new ArrayList<>(BUNDLED.certificates());
    certificates.set(0, "code,dispositif");
    write(dispositifs, certificates);

    assertThatThrownBy(() -> sow(Optional.of(folder)))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage(
            String.join(
                System.lineSeparator() + "  ",
                "The catalogue cannot be read:",
                "dispositifs.csv line 2: 2 cells instead of 13",
                "certificates.csv line 1: the header must be " + BUNDLED.certificates().get(0)));
    assertThat(stored().dispositifs()).isEmpty();
  }

  @Test
  void a_missing_file_is_named() throws IOException {
    Files.write(folder.resolve(CatalogueText.DISPOSITIFS), BUNDLED.dispositifs());

    cannotBeRead(folder.resolve(CatalogueText.CERTIFICATES));
  }

  @Test
  void a_file_in_another_character_set_is_named() throws IOException {
    write(BUNDLED.dispositifs(), BUNDLED.certificates());
    Path latin = folder.resolve(CatalogueText.DISPOSITIFS);
    Files.write(latin, List.of("dispositif,à"), StandardCharsets.ISO_8859_1);

    cannotBeRead(latin);
  }

  private void cannotBeRead(Path file) {
    assertThatThrownBy(() -> sow(Optional.of(folder)))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage("The catalogue file " + file + " cannot be read; it must be there, in UTF-8.");
  }

  private void write(List<String> dispositifs, List<String> certificates) throws IOException {
    Files.write(folder.resolve(CatalogueText.DISPOSITIFS), dispositifs);
    Files.write(folder.resolve(CatalogueText.CERTIFICATES), certificates);
  }

  private void sow(Optional<Path> from) {
    CatalogueSeed.sow(store.catalogues(), store.transactions(), from);
  }

  private Catalogue stored() {
    return store.catalogues().current();
  }
}
