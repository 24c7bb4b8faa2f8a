package fr.forprev.domain.takeover;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.Samples.span;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.rule.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People and things of Forprev 1. */
final class Formers {

  static final String NO_END = "sans limite";

  /** Frédéric Müller, without any role. */
  static final Person PERSON = with(TRAINER, TRAINER.number());

  private Formers() {}

  static Person with(Person person, ForprevNumber number, Person.Profile... profiles) {
    return new Person(person.id(), number, person.identity(), person.email(), List.of(profiles));
  }

  static Person.Profile managing() {
    return new Person.Profile(Role.MANAGER, new Scope.OfOrganisation(MAROSE.id()));
  }

  /** With a certificate for each of these ends, numbered from 1. */
  static FormerTrainer trainer(Person person, List<String> ends) {
    List<FormerCertificate> certificates = new ArrayList<>();
    for (String end : ends) {
      certificates.add(certificate("F1-" + (certificates.size() + 1), end));
    }
    return new FormerTrainer(person, certificates);
  }

  /** SST at level 2, for three years. */
  static FormerCertificate certificate(String number, String end) {
    LocalDate last = end.equals(NO_END) ? null : day(end);
    return certificate(number, last == null ? day("2020-01-01") : last.minusMonths(36), last);
  }

  static FormerCertificate certificate(String number, LocalDate start, @Nullable LocalDate end) {
    return new FormerCertificate(number, new CertificateCode("SST-2"), SST_2, start, end);
  }

  /** Of MAROSE FORMATION, for five years; each with its own key and number. */
  static Habilitation habilitation(long id, String dispositifLevel, String expiry) {
    return new Habilitation(
        new HabilitationId(key(id)),
        number(id),
        MAROSE.id(),
        dispositifLevel(dispositifLevel),
        List.of(span(day(expiry).minusMonths(60).toString(), expiry)),
        List.of(),
        null);
  }

  static HabilitationNumber number(long id) {
    return new HabilitationNumber("H00" + id + "/2018/F1/O/13");
  }

  static DispositifLevel dispositifLevel(String written) {
    String[] parts = written.split("/", 2);
    return new DispositifLevel(
        new DispositifCode(parts[0]), Level.of(Integer.parseInt(parts[1])).orElseThrow());
  }

  static FormerRequest request(String number, String dispositifLevel, String purpose) {
    return new FormerRequest(
        number,
        MAROSE.id(),
        dispositifLevel(dispositifLevel),
        FormerRequest.Purpose.valueOf(purpose));
  }
}
