package fr.forprev.adapters.pdf;

import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.certificate.SpecimenCertificate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The French words of a certificate: each thing that CER-10 lists, with what introduces it.
 *
 * @param knownNumber null on a specimen
 * @param former the certificate that this one corrects, or null
 */
record CertificateText(
    SpecimenCertificate certificate,
    @Nullable CertificateNumber knownNumber,
    @Nullable CertificateNumber former) {

  static CertificateText of(PrintedCertificate certificate) {
    return new CertificateText(
        certificate.specimen(), certificate.number(), certificate.replaces());
  }

  static CertificateText of(SpecimenCertificate certificate) {
    return new CertificateText(certificate, null, null);
  }

  /** The title of the file. It names the certificate, not the person. */
  String title() {
    return knownNumber == null
        ? "Spécimen sans valeur – " + certificate.label()
        : "Certificat n° " + knownNumber + " – " + certificate.label();
  }

  /** What leads to this one among others. */
  String bookmark() {
    return "%s %s – n° %s"
        .formatted(certificate.surname(), certificate.firstName(), number().value());
  }

  Entry label() {
    return new Entry("label", "Certificat " + certificate.code(), certificate.label());
  }

  Entry number() {
    return new Entry(
        "number", "N°", knownNumber == null ? "attribué à la génération" : knownNumber.value());
  }

  Entry kind() {
    return new Entry("kind", "Formation", FrenchWords.name(certificate.kind()));
  }

  Entry surname() {
    return new Entry("surname", "Nom", certificate.surname().text());
  }

  Entry firstName() {
    return new Entry("firstName", "Prénom", certificate.firstName().text());
  }

  Entry birthDate() {
    return new Entry("birthDate", "Date de naissance", FrenchWords.day(certificate.birthDate()));
  }

  Entry start() {
    return new Entry("start", "Valable à partir du", FrenchWords.day(certificate.start()));
  }

  Entry end() {
    LocalDate end = certificate.end();
    return end == null
        ? new Entry("end", "Durée de validité", "sans limite")
        : new Entry("end", "Valable jusqu’au", FrenchWords.day(end) + " inclus");
  }

  Entry organisation() {
    return new Entry("organisation", "Entité habilitée", certificate.organisation());
  }

  Entry habilitation() {
    return new Entry("habilitation", "Habilitation n°", certificate.habilitation().value());
  }

  Entry trainer() {
    return new Entry("trainer", "Formateur ou formatrice", certificate.trainer());
  }

  Entry town() {
    return new Entry("town", "Lieu", certificate.town().text());
  }

  Entry generatedOn() {
    return new Entry("generatedOn", "Délivré le", FrenchWords.day(certificate.generatedOn()));
  }

  /** The certificate that this one corrects, when it does (CER-09). */
  Optional<Entry> replaces() {
    return Optional.ofNullable(former)
        .map(number -> new Entry("replaces", "Remplace le certificat n°", number.value()));
  }
}
