package fr.forprev.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpecimenCertificateTest {

  private static final CertificateCode CODE = new CertificateCode("SST-1");

  @Test
  @Verifies(Rule.CER_10)
  void isTheCertificateButForTheNumber() {
    CertificateNumber number = CertificateNumber.of(CODE, 2023, 7).orElseThrow();
    PrintedCertificate printed =
        new PrintedCertificate(
            number,
            CODE,
            "Sauveteur secouriste du travail",
            new Name("Lefèvre"),
            new Name("Chloé"),
            LocalDate.of(1990, 5, 17),
            LocalDate.of(2023, 3, 31),
            null,
            SessionKind.INITIAL,
            "MAROSE FORMATION",
            new HabilitationNumber("H00421/2020/SST-1/O"),
            "Müller Frédéric",
            new Name("Saint-Malo"),
            LocalDate.of(2023, 4, 5));

    assertThat(printed.specimen().numbered(number)).isEqualTo(printed);
  }
}
