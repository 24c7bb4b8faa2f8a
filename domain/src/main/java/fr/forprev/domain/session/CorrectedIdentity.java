package fr.forprev.domain.session;

import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * CER-09: what the identity asked for must be: another one than the certificate's, of somebody born
 * before the end date (SES-10), who is neither another trainee nor the trainer (SES-12); in
 * sessions that certify trainers, the one that the person's account has by now.
 */
record CorrectedIdentity(
    Aftermath aftermath, TraineeId trainee, Identity identity, CorrectionFacts facts) {

  List<Reason> obstacles(PrintedCertificate printed) {
    List<Reason> reasons = new ArrayList<>();
    if (identity.equals(
        new Identity(printed.surname(), printed.firstName(), printed.birthDate()))) {
      reasons.add(
          Reason.of(Rule.CER_09, Unblock.never(), Fact.reference("unchanged", printed.number())));
    }
    var level = aftermath.session().dispositifLevel();
    if (level.level().certifiesTrainers() && !identity.equals(facts.person())) {
      reasons.add(
          Reason.of(
              Rule.CER_09, Unblock.ask(Role.SUPPORT), Fact.reference("dispositifLevel", level)));
    }
    TraineeList group = group();
    reasons.addAll(group.misborn());
    reasons.addAll(group.twice());
    reasons.addAll(group.trainerAmong(facts.trainer()));
    return reasons;
  }

  /** The trainees on their lines, each as his certificate names him or will. */
  private TraineeList group() {
    return new TraineeList(
        aftermath.session().declaration().trainees().stream()
            .map(other -> new Trainee(other.id(), other.number(), identityOf(other), other.email()))
            .map(TraineeEntry::of)
            .toList(),
        aftermath.session().dispositifLevel().level(),
        aftermath.session().endDate());
  }

  private Identity identityOf(Trainee other) {
    if (other.id().equals(trainee)) {
      return identity;
    }
    Optional<Correction> correction = aftermath.correctionOf(other.id());
    return correction
        .filter(asked -> !(asked instanceof Correction.Declined))
        .map(Correction::identity)
        .orElse(other.identity());
  }
}
