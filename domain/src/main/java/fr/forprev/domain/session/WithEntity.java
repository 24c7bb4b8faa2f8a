package fr.forprev.domain.session;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.certificate.SpecimenCertificate;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.trainer.KnownPersons;
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
   * runs today (SES-01), when the catalogue no longer knows the validity of the certificate
   * (SES-04), or when a future trainer became known since the submission, or is no longer who he
   * was said to be (SES-10). Who passes a session that certifies trainers is one from now on
   * (TRA-01). The remarks explain the dates of validity (CER-01 to CER-03).
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
    reasons.addAll(unmatched(facts.declaration().known()));
    if (!reasons.isEmpty()) {
      return new Decision.Refused<>(reasons);
    }
    Generated done = new Generated(header.changedBy(act), declaration, results, act.today());
    return new CertificateIssue(
            done, known.orElseThrow(), habilitation.orElseThrow(), facts, issuing)
        .toWhoPassed();
  }

  /** SES-10, of those who passed: somebody may have become known since the submission. */
  private List<Reason> unmatched(KnownPersons known) {
    List<TraineeEntry> entries =
        declaration.trainees().stream()
            .map(trainee ->
                results.get(trainee.id()) == Result.PASSED
                    ? TraineeEntry.of(trainee)
                    : TraineeEntry.empty(trainee.id()))
            .toList();
    return new TraineeList(entries, dispositifLevel().level(), endDate()).unmatched(known);
  }

  /**
   * « Spécimen »: what the generation would print today, by trainee; it draws no number and changes
   * nothing. Refused as {@link #generate} is.
   */
  public Decision<Map<TraineeId, SpecimenCertificate>> preview(GenerationFacts facts, Act act) {
    return generate(facts, Issuing.forShow(), act)
        .map(generation -> {
          Map<TraineeId, SpecimenCertificate> specimens = new LinkedHashMap<>();
          generation
              .certificates()
              .forEach((trainee, shown) -> specimens.put(trainee, shown.printed().specimen()));
          return specimens;
        });
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

  /** The catalogue may have changed since the submission: its validity must still be known. */
  private Optional<CertificateLine> certificateLine(GenerationFacts facts) {
    return facts
        .declaration()
        .catalogue()
        .on(endDate())
        .certificate(declaration.certificate())
        .filter(CertificateLine::isComplete);
  }

  @Override
  public SessionState state() {
    return SessionState.WITH_ENTITY;
  }
}
