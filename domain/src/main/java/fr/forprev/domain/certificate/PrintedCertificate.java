package fr.forprev.domain.certificate;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.name.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what a certificate prints and what its signature covers (CER-10): frozen at generation,
 * never changed afterwards (CER-08).
 *
 * @param start first day of validity, the end date of the session
 * @param end last day of validity, or null when the certificate has no end
 * @param town where the session took place
 * @param generatedOn the day of generation
 * @param replaces the number of the certificate that this one corrects (CER-09), or null
 */
public record PrintedCertificate(
    CertificateNumber number,
    CertificateCode code,
    String label,
    Name surname,
    Name firstName,
    LocalDate birthDate,
    LocalDate start,
    @Nullable LocalDate end,
    SessionKind kind,
    String organisation,
    HabilitationNumber habilitation,
    String trainer,
    Name town,
    LocalDate generatedOn,
    @Nullable CertificateNumber replaces) {

  /** One that replaces none. */
  public PrintedCertificate(
      CertificateNumber number,
      CertificateCode code,
      String label,
      Name surname,
      Name firstName,
      LocalDate birthDate,
      LocalDate start,
      @Nullable LocalDate end,
      SessionKind kind,
      String organisation,
      HabilitationNumber habilitation,
      String trainer,
      Name town,
      LocalDate generatedOn) {
    this(
        number,
        code,
        label,
        surname,
        firstName,
        birthDate,
        start,
        end,
        kind,
        organisation,
        habilitation,
        trainer,
        town,
        generatedOn,
        null);
  }

  /** The same without the number. */
  public SpecimenCertificate specimen() {
    return new SpecimenCertificate(
        code,
        label,
        surname,
        firstName,
        birthDate,
        start,
        end,
        kind,
        organisation,
        habilitation,
        trainer,
        town,
        generatedOn);
  }

  /**
   * What replaces this one under {@code other}, issued on {@code day}: with another identity, all
   * else being the same, and naming this one (CER-09).
   */
  public PrintedCertificate corrected(
      CertificateNumber other,
      Name otherSurname,
      Name otherFirstName,
      LocalDate otherBirthDate,
      LocalDate day) {
    return new PrintedCertificate(
        other,
        code,
        label,
        otherSurname,
        otherFirstName,
        otherBirthDate,
        start,
        end,
        kind,
        organisation,
        habilitation,
        trainer,
        town,
        day,
        number);
  }
}
