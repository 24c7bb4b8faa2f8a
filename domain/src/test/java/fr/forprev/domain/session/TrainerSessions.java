package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.SST_3;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.certification;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.identity;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.session.Sessions.HEADER;
import static fr.forprev.domain.session.Sessions.RENNES;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.trainer.KnownPersons;
import fr.forprev.domain.trainer.RequiredQualification;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sessions of MAROSE FORMATION that certify trainers, SST/2, led by a trainer of trainers. */
final class TrainerSessions {

  static final CertificateCode SST_2_CERTIFICATE = new CertificateCode("SST-2");

  /** Known, and a trainer. */
  static final Person ADELE =
      new Person(
          new PersonId(key(61)),
          new ForprevNumber("BCD00061"),
          identity("Guégan-Kerbrat", "Adèle", "1978-01-31"),
          "adele@example.org",
          List.of(new Person.Profile(Role.TRAINER, new Scope.Own())));

  private TrainerSessions() {}

  static Trainee trainee(
      long key, @Nullable String number, String surname, String firstName, String birthDate) {
    return new Trainee(
        new TraineeId(key(key)),
        number == null ? null : new ForprevNumber(number),
        identity(surname, firstName, birthDate),
        "trainee" + key + "@example.org");
  }

  /** Adèle as somebody types her. */
  static Trainee adele() {
    return trainee(101, "BCD00061", "GUEGAN KERBRAT", "adele", "1978-01-31");
  }

  /** Of whom nothing is known. */
  static Trainee tom() {
    return trainee(102, null, "Benaïssa", "Tom", "1985-11-02");
  }

  static KnownPersons knowing(TrainerRecord... known) {
    return new KnownPersons(List.of(known));
  }

  static TrainerRecord record(Person person, TrainerCertification... held) {
    return new TrainerRecord(person, List.of(held));
  }

  static DeclarationFacts facts(KnownPersons known) {
    return Sessions.facts(habilitation(SST_2, List.of(span("2020-07-01", "2030-06-30"))))
        .knowing(known);
  }

  /** The trainer of trainers, whose certification covers {@code endDate}. */
  static TrainerCheck checked(LocalDate endDate) {
    return TrainerCheck.of(
        List.of(record(TRAINER, certification(SST_3, "2020-01-01", "2030-12-31"))),
        new RequiredQualification(SST_3, endDate),
        endDate);
  }

  static Draft draft(TraineeEntry... entries) {
    return Sessions.draft(
        new DraftContent(
            SST_2,
            day("2025-03-14"),
            SST_2_CERTIFICATE,
            RENNES,
            SessionKind.REFRESHER,
            List.of(entries)));
  }

  static Draft draft(Trainee... trainees) {
    return draft(Arrays.stream(trainees).map(TraineeEntry::of).toArray(TraineeEntry[]::new));
  }

  /** All of {@code trainees} passed. */
  static WithEntity passed(SessionKind kind, String endDate, Trainee... trainees) {
    return new WithEntity(
        HEADER,
        declaration(kind, endDate, trainees),
        Arrays.stream(trainees).collect(Collectors.toMap(Trainee::id, it -> Result.PASSED)));
  }

  static WithEntity with(Map<TraineeId, Result> results, Trainee... trainees) {
    return new WithEntity(
        HEADER, declaration(SessionKind.REFRESHER, "2025-03-14", trainees), results);
  }

  private static Declaration declaration(SessionKind kind, String endDate, Trainee... trainees) {
    return new Declaration(
        SST_2, day(endDate), SST_2_CERTIFICATE, RENNES, kind, TRAINER.id(), List.of(trainees));
  }
}
