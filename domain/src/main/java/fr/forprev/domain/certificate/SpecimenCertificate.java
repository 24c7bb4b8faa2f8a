package fr.forprev.domain.certificate;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.name.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate would print, all but the number that it has not yet (CER-10): to be read again
 * before the generation, which nothing undoes.
 *
 * @param start first day of validity, the end date of the session
 * @param end last day of validity, or null when the certificate has no end
 * @param town where the session took place
 * @param generatedOn the day of generation, were it today
 */
public record SpecimenCertificate(
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

  /** What a certificate with that number prints. */
  public PrintedCertificate numbered(CertificateNumber number) {
    return new PrintedCertificate(
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
        generatedOn);
  }
}
