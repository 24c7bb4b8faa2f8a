package fr.forprev.domain.session;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.certificate.CertificateValidity;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * « En cours de validation Entité »: the entity generates the certificates.
 *
 * @param results one for each trainee
 */
public record WithEntity(
    SessionHeader header, Declaration declaration, Map<TraineeId, Result> results)
    implements SubmittedSession {

  /** Keeps an unmodifiable copy of the results. */
  public WithEntity {
    results = Map.copyOf(results);
  }

  /**
   * Issues one certificate for each trainee who passed; with nobody, closes the session (SES-17).
   * Refused out of the window (SES-02), unless on the end date the habilitation is in force
   * (HAB-01) and the trainer's four tests pass (SES-08, TRA-02), when a suspension or withdrawal
   * runs today (SES-01), or when the catalogue no longer knows the validity of the certificate
   * (SES-04). The remark explains the dates of validity (CER-01).
   */
  public Decision<Generation> generate(GenerationFacts facts, Issuing issuing, Act act) {
    List<Reason> reasons = new ArrayList<>();
    DateSpan window = EntryWindow.of(endDate());
    EntryWindow.obstacle(endDate(), act.today()).ifPresent(reasons::add);
    var habilitations = facts.declaration().habilitations();
    habilitations.obstacleOn(dispositifLevel(), endDate(), act.today()).ifPresent(reasons::add);
    Optional<Habilitation> habilitation = habilitations.covering(dispositifLevel(), endDate());
    habilitation
        .flatMap(held -> held.sanctionOn(act.today()))
        .map(sanction -> sanction.within(window, Unblock.ask(Role.INSTRUCTOR)))
        .ifPresent(reasons::add);
    facts.trainer().whyNot().ifPresent(reasons::add);
    Optional<CertificateLine> known = certificateLine(facts);
    if (known.isEmpty()) {
      reasons.add(
          Reason.of(
              Rule.SES_04,
              Unblock.ask(Role.INRS),
              Fact.reference("certificate", declaration.certificate())));
    }
    if (!reasons.isEmpty()) {
      return Decision.of(reasons, () -> generated(Map.of(), act));
    }
    CertificateLine line = known.orElseThrow();
    CertificateValidity validity = CertificateValidity.of(line, declaration.kind(), endDate());
    Map<TraineeId, Certificate> issued = new LinkedHashMap<>();
    for (Trainee trainee : declaration.trainees()) {
      if (results.get(trainee.id()) == Result.PASSED) {
        issued.put(
            trainee.id(),
            new Certificate(
                issuing.keys().get(),
                printed(trainee, line, validity, habilitation.orElseThrow(), facts, issuing, act)));
      }
    }
    return Decision.granted(generated(issued, act))
        .with(issued.isEmpty() ? List.of() : List.of(validity.why()));
  }

  /**
   * SES-16: « Modifier la saisie », within the window of SES-02; the results are discarded, and the
   * session goes through the trainer again.
   */
  public Decision<Draft> modify(Act act) {
    return Decision.of(
        EntryWindow.obstacle(endDate(), act.today()).stream().toList(),
        () -> Draft.of(header.changedBy(act), declaration, null));
  }

  private Generation generated(Map<TraineeId, Certificate> issued, Act act) {
    return new Generation(
        new Generated(header.changedBy(act), declaration, results, act.today()), issued);
  }

  /** The catalogue may have changed since the submission: its validity must still be known. */
  private Optional<CertificateLine> certificateLine(GenerationFacts facts) {
    return facts
        .declaration()
        .catalogue()
        .on(endDate())
        .certificate(declaration.certificate())
        .filter(CertificateLine::isComplete);
  }

  private PrintedCertificate printed(
      Trainee trainee,
      CertificateLine line,
      CertificateValidity validity,
      Habilitation habilitation,
      GenerationFacts facts,
      Issuing issuing,
      Act act) {
    return new PrintedCertificate(
        issuing.number(line.code(), endDate().getYear()),
        line.code(),
        line.label(),
        trainee.identity().surname(),
        trainee.identity().firstName(),
        trainee.identity().birthDate(),
        validity.start(),
        validity.end(),
        declaration.kind(),
        facts.organisation().name().text(),
        habilitation.number(),
        facts.trainerName(),
        town(facts.declaration()),
        act.today());
  }

  private Name town(DeclarationFacts facts) {
    if (declaration.place() instanceof Place.InFrance free) {
      return free.town();
    }
    Place.OnSite chosen = (Place.OnSite) declaration.place();
    return facts
        .site(chosen.site())
        .orElseThrow(() -> new IllegalStateException("a session refers to an unknown site"))
        .town();
  }

  @Override
  public SessionState state() {
    return SessionState.WITH_ENTITY;
  }
}
