package fr.forprev.domain.dispositif;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

  private static final DispositifLine ALWAYS = dispositif(SST_1, 4, null);
  private static final DispositifLine FROM_LEAP_DAY = dispositif(SST_1, 5, day("2024-02-29"));
  private static final DispositifLine FROM_JULY = dispositif(SST_1, 6, day("2025-07-01"));

  @ParameterizedTest
  @CsvSource({
    "1999-12-31, 4",
    "2024-02-28, 4",
    "2024-02-29, 5",
    "2024-03-01, 5",
    "2025-06-30, 5",
    "2025-07-01, 6",
    "2099-12-31, 6"
  })
  void theLatestLineBegunHolds(LocalDate day, int minimum) {
    // Whatever the order of the lines.
    Catalogue catalogue = new Catalogue(List.of(FROM_JULY, ALWAYS, FROM_LEAP_DAY), List.of());

    assertThat(catalogue.on(day).dispositif(SST_1))
        .map(DispositifLine::minimumTrainees)
        .contains(minimum);
  }

  @Test
  void aLineDoesNotHoldBeforeItsFirstDay() {
    Catalogue catalogue = new Catalogue(List.of(FROM_LEAP_DAY), List.of());

    assertThat(catalogue.on(day("2024-02-28")).dispositif(SST_1)).isEmpty();
    assertThat(catalogue.on(day("2024-02-29")).dispositif(SST_1)).contains(FROM_LEAP_DAY);
  }

  @Test
  void aCertificateChangesFromItsNewLineOn() {
    CertificateLine of24 = certificate("SST-1", 24, null);
    CertificateLine of36 = certificate("SST-1", 36, day("2023-04-01"));
    Catalogue catalogue = new Catalogue(List.of(), List.of(of24, of36));

    assertThat(catalogue.on(day("2023-03-31")).certificates(SST_1)).containsExactly(of24);
    assertThat(catalogue.on(day("2023-04-01")).certificates(SST_1)).containsExactly(of36);
    assertThat(catalogue.on(day("2023-04-01")).certificate(new CertificateCode("SST-1")))
        .contains(of36);
  }

  @Test
  void aValidityDependsOnTheKindOfSession() {
    CertificateLine line =
        new CertificateLine(
            new CertificateCode("SST-1"),
            SST_1,
            "Sauveteur",
            new Validity.Months(24),
            new Validity.NoEnd(),
            "SST-1",
            null,
            "");

    assertThat(line.validity(SessionKind.INITIAL)).isEqualTo(new Validity.Months(24));
    assertThat(line.validity(SessionKind.REFRESHER)).isEqualTo(new Validity.NoEnd());
  }

  @Test
  void whatIsNotInTheCatalogueIsNotFound() {
    Edition edition = new Catalogue(List.of(ALWAYS), List.of()).on(day("2023-01-10"));

    assertThat(edition.dispositif(SST_2)).isEmpty();
    assertThat(edition.certificate(new CertificateCode("SST-1"))).isEmpty();
    assertThat(edition.certificates(SST_1)).isEmpty();
  }

  private static DispositifLine dispositif(
      DispositifLevel dispositifLevel, int minimum, @Nullable LocalDate from) {
    return new DispositifLine(
        dispositifLevel, "SST", "SST", Level.TWO, false, minimum, 10, 60, 60, null, from, "");
  }

  private static CertificateLine certificate(String code, int months, @Nullable LocalDate from) {
    Validity validity = new Validity.Months(months);
    return new CertificateLine(
        new CertificateCode(code), SST_1, "Sauveteur", validity, validity, code, from, "");
  }
}
