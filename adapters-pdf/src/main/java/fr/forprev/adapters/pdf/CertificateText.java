package fr.forprev.adapters.pdf;

import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.dispositif.SessionKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The French words of a certificate: each thing that CER-10 lists, with what introduces it. */
record CertificateText(PrintedCertificate certificate) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  /** The title of the file. It names the certificate, not the person. */
  String title() {
    return "Certificat n° " + certificate.number() + " – " + certificate.label();
  }

  Entry label() {
    return new Entry("label", "Certificat " + certificate.code(), certificate.label());
  }

  Entry number() {
    return new Entry("number", "N°", certificate.number().value());
  }

  Entry kind() {
    return new Entry("kind", "Formation", name(certificate.kind()));
  }

  Entry surname() {
    return new Entry("surname", "Nom", certificate.surname().text());
  }

  Entry firstName() {
    return new Entry("firstName", "Prénom", certificate.firstName().text());
  }

  Entry birthDate() {
    return new Entry("birthDate", "Date de naissance", day(certificate.birthDate()));
  }

  Entry start() {
    return new Entry("start", "Valable à partir du", day(certificate.start()));
  }

  Entry end() {
    LocalDate end = certificate.end();
    return end == null
        ? new Entry("end", "Durée de validité", "sans limite")
        : new Entry("end", "Valable jusqu’au", day(end) + " inclus");
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
    return new Entry("generatedOn", "Délivré le", day(certificate.generatedOn()));
  }

  /** The certificate that this one corrects, when it does (CER-09). */
  Optional<Entry> replaces() {
    return Optional.ofNullable(certificate.replaces())
        .map(former -> new Entry("replaces", "Remplace le certificat n°", former.value()));
  }

  private static String name(SessionKind kind) {
    return switch (kind) {
      case INITIAL -> "Stage initial";
      case REFRESHER -> "Mise à jour des compétences";
    };
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * One thing printed.
   *
   * @param field where it comes from, for messages
   * @param label what introduces it
   */
  record Entry(String field, String label, String value) {}
}
