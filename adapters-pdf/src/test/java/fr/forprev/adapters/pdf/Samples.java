package fr.forprev.adapters.pdf;

import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.name.Name;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Certificates that are easy and hard to print, by what is special about them. */
final class Samples {

  static final String LONG_NAME = "Montmorency-Laval-Bourbon-Vendôme-".repeat(3).substring(0, 100);
  static final String LONG_WORD = "W".repeat(100);

  private Samples() {}

  static PrintedCertificate ordinary() {
    return withOrganisation("Institut de formation du Val de Loire");
  }

  static PrintedCertificate withoutEnd() {
    return certificate(
        "CATEC-1-SURVEILLANT",
        "Travail en espaces confinés – eau potable et assainissement",
        "D’ŒUVRECŒUR-NUÑEZ",
        "Jean-Baptiste",
        null,
        SessionKind.REFRESHER,
        "Société « L’Œuvre & Cie » de l'Île-de-France",
        "H00421/2023/CATEC-1-SURVEILLANT/R",
        "Anaïs Ștefănescu",
        "Saint-Ouen-l'Aumône");
  }

  static PrintedCertificate longest() {
    return certificate(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789-AB",
        "Maintien et actualisation des compétences d’acteur prévention des risques liés à"
            + " l’activité physique du secteur sanitaire et médico-social",
        LONG_NAME,
        LONG_NAME,
        LocalDate.of(2028, 11, 20),
        SessionKind.REFRESHER,
        LONG_NAME + " " + LONG_NAME,
        "H00421/2023/".repeat(4).substring(0, 40),
        LONG_NAME + " " + LONG_NAME,
        LONG_NAME);
  }

  static PrintedCertificate widest() {
    return certificate(
        "W".repeat(40),
        LONG_WORD,
        LONG_WORD,
        LONG_WORD,
        null,
        SessionKind.REFRESHER,
        LONG_WORD + LONG_WORD,
        "W".repeat(40),
        LONG_WORD + " " + LONG_WORD,
        LONG_WORD);
  }

  static PrintedCertificate ofManyLanguages() {
    return certificate(
        "PRAP-2",
        "Prévention des risques liés à l’activité physique",
        "Nguyễn Thị Phượng Łukaszewiczówna",
        "Đặng-Ștefan Țuțea",
        LocalDate.of(2028, 2, 29),
        SessionKind.INITIAL,
        "Œuvre Zoë & Þór – Ærøskøbing",
        "H1",
        "Ğüneş Čapek Őrségi",
        "L’Haÿ-les-Roses");
  }

  /** The ordinary one, corrected. */
  static PrintedCertificate replacing() {
    return corrected(ordinary());
  }

  /** What replaces {@code former}, whose number is as long as its own. */
  private static PrintedCertificate corrected(PrintedCertificate former) {
    return former.corrected(
        former.number(),
        new Name("Durant"),
        former.firstName(),
        former.birthDate(),
        LocalDate.of(2026, 11, 27));
  }

  static Map<String, PrintedCertificate> all() {
    Map<String, PrintedCertificate> samples = new LinkedHashMap<>();
    samples.put("ordinary", ordinary());
    samples.put("without end", withoutEnd());
    samples.put("longest names", longest());
    samples.put("widest names", widest());
    samples.put("a correction", replacing());
    samples.put("a correction with the widest names", corrected(widest()));
    samples.put("letters of many languages", ofManyLanguages());
    return samples;
  }

  static PrintedCertificate withLabel(String label) {
    return ordinary(label, "Durand", "Institut de formation du Val de Loire");
  }

  static PrintedCertificate withSurname(String surname) {
    return ordinary(
        "Sauveteur secouriste du travail", surname, "Institut de formation du Val de Loire");
  }

  static PrintedCertificate withOrganisation(String organisation) {
    return ordinary("Sauveteur secouriste du travail", "Durand", organisation);
  }

  private static PrintedCertificate ordinary(String label, String surname, String organisation) {
    return certificate(
        "SST-1",
        label,
        surname,
        "Camille",
        LocalDate.of(2028, 11, 20),
        SessionKind.INITIAL,
        organisation,
        "H00421/2023/SST-1/O",
        "Hélène Lefèvre",
        "Orléans");
  }

  private static PrintedCertificate certificate(
      String code,
      String label,
      String surname,
      String firstName,
      @Nullable LocalDate end,
      SessionKind kind,
      String organisation,
      String habilitation,
      String trainer,
      String town) {
    CertificateCode certificateCode = new CertificateCode(code);
    CertificateNumber number =
        LongStream.iterate(1, sequence -> sequence + 1)
            .mapToObj(sequence -> CertificateNumber.of(certificateCode, 2026, sequence))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow();
    return new PrintedCertificate(
        number,
        certificateCode,
        label,
        new Name(surname),
        new Name(firstName),
        LocalDate.of(1987, 3, 14),
        LocalDate.of(2026, 11, 20),
        end,
        kind,
        organisation,
        new HabilitationNumber(habilitation),
        trainer,
        new Name(town),
        LocalDate.of(2026, 11, 24));
  }
}
