package fr.forprev.domain.session;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.certificate.CertificateValidity;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.trainer.CertifiedTrainer;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.domain.trainer.TrainerRecord;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One generation that nothing stands against: the certificates, and the trainers that they make.
 */
final class CertificateIssue {

  private final Generated session;
  private final CertificateLine line;
  private final Habilitation habilitation;
  private final GenerationFacts facts;
  private final Issuing issuing;
  private final Map<TraineeId, Certificate> certificates = new LinkedHashMap<>();
  private final Map<TraineeId, CertifiedTrainer> trainers = new LinkedHashMap<>();
  private final Set<Remark> remarks = new LinkedHashSet<>();

  CertificateIssue(
      Generated session,
      CertificateLine line,
      Habilitation habilitation,
      GenerationFacts facts,
      Issuing issuing) {
    this.session = session;
    this.line = line;
    this.habilitation = habilitation;
    this.facts = facts;
    this.issuing = issuing;
  }

  /** One certificate for each trainee who passed, for no one else (SES-17). */
  Decision<Generation> toWhoPassed() {
    List<Trainee> trainees = session.declaration().trainees();
    for (int place = 1; place <= trainees.size(); place++) {
      Trainee trainee = trainees.get(place - 1);
      if (session.results().get(trainee.id()) == Result.PASSED) {
        issue(trainee, place);
      }
    }
    return Decision.granted(new Generation(session, certificates, trainers))
        .with(List.copyOf(remarks));
  }

  private void issue(Trainee trainee, int place) {
    if (!what().level().certifiesTrainers()) {
      certificate(trainee, CertificateValidity.of(line, kind(), endDate()));
      return;
    }
    Optional<TrainerRecord> known =
        Optional.ofNullable(trainee.number())
            .flatMap(number -> facts.declaration().known().find(number, trainee.identity()));
    LocalDate previousEnd =
        known.flatMap(record -> record.previousEnd(what(), endDate())).orElse(null);
    CertificateValidity validity =
        CertificateValidity.ofTrainer(line, kind(), endDate(), previousEnd, place);
    Certificate issued = certificate(trainee, validity);
    Person person = known.map(TrainerRecord::person).orElseGet(() -> newPerson(trainee));
    trainers.put(
        trainee.id(), CertifiedTrainer.of(person, TrainerCertification.of(what(), issued)));
  }

  private Person newPerson(Trainee trainee) {
    return issuing.newPersons().named(trainee.identity(), Objects.requireNonNull(trainee.email()));
  }

  private Certificate certificate(Trainee trainee, CertificateValidity validity) {
    remarks.addAll(validity.why());
    Certificate issued = new Certificate(issuing.keys().get(), printed(trainee, validity));
    certificates.put(trainee.id(), issued);
    return issued;
  }

  private PrintedCertificate printed(Trainee trainee, CertificateValidity validity) {
    return new PrintedCertificate(
        issuing.number(line.code(), endDate().getYear()),
        line.code(),
        line.label(),
        trainee.identity().surname(),
        trainee.identity().firstName(),
        trainee.identity().birthDate(),
        validity.start(),
        validity.end(),
        kind(),
        facts.organisation().name().text(),
        habilitation.number(),
        facts.trainerName(),
        town(),
        session.generatedOn());
  }

  private Name town() {
    if (session.declaration().place() instanceof Place.InFrance free) {
      return free.town();
    }
    Place.OnSite chosen = (Place.OnSite) session.declaration().place();
    return facts
        .declaration()
        .site(chosen.site())
        .orElseThrow(() -> new IllegalStateException("a session refers to an unknown site"))
        .town();
  }

  private DispositifLevel what() {
    return session.dispositifLevel();
  }

  private LocalDate endDate() {
    return session.endDate();
  }

  private SessionKind kind() {
    return session.declaration().kind();
  }
}
