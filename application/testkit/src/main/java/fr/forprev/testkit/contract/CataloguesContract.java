package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.dispositif.Catalogues;
import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.Validity;
import fr.forprev.testkit.SampleOrganisations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link Catalogues} promises. */
public abstract class CataloguesContract extends StoreContract {

  private static final Catalogue EMPTY = new Catalogue(List.of(), List.of());

  @Test
  void areEmptyBeforeTheFirstStore() {
    assertThat(store.catalogues().current()).isEqualTo(EMPTY);
  }

  @Test
  void keepTheBundledCatalogueWithTheOrderOfItsLines() {
    store.catalogues().store(BundledCatalogue.catalogue());

    assertThat(store.catalogues().current()).isEqualTo(BundledCatalogue.catalogue());
  }

  @Test
  void keepLinesToComeAndEveryKindOfValidity() {
    LocalDate reform = LocalDate.of(2024, 1, 1);
    Catalogue catalogue =
        new Catalogue(
            List.of(dispositif(reform, 4, null), dispositif(null, null, 12)),
            List.of(
                certificate("SST-1", reform, new Validity.Months(36), new Validity.NoEnd()),
                certificate("SST-1", null, new Validity.Unknown(), new Validity.Months(1)),
                certificate("A-1", null, new Validity.NoEnd(), new Validity.Unknown())));

    store.catalogues().store(catalogue);

    assertThat(store.catalogues().current()).isEqualTo(catalogue);
  }

  @Test
  void areReplacedWhole() {
    store.catalogues().store(BundledCatalogue.catalogue());
    Catalogue small = new Catalogue(List.of(dispositif(null, null, null)), List.of());

    inAct(() -> store.catalogues().store(small));
    assertThat(store.catalogues().current()).isEqualTo(small);

    store.catalogues().store(EMPTY);
    assertThat(store.catalogues().current()).isEqualTo(EMPTY);
  }

  private static DispositifLine dispositif(
      @Nullable LocalDate from, @Nullable Integer minimum, @Nullable Integer maximum) {
    return new DispositifLine(
        SampleOrganisations.SST_1,
        "SST",
        "Sauvetage secourisme du travail",
        Level.TWO,
        from != null,
        minimum,
        maximum,
        60,
        48,
        from == null ? null : from.plusYears(1),
        from,
        "A: « source », sûre");
  }

  private static CertificateLine certificate(
      String code, @Nullable LocalDate from, Validity initial, Validity refresher) {
    return new CertificateLine(
        new CertificateCode(code),
        SampleOrganisations.SST_1,
        "Sauveteur secouriste du travail (SST)",
        initial,
        refresher,
        code,
        from,
        "");
  }
}
