package fr.forprev.domain.trainer;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.NewPersons;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * TRA-06: a trainer's certification that INRS records directly, without any session.
 *
 * @param start first day of validity
 * @param end last day of validity, or null for the catalogue's initial validity from {@code start}
 * @param reason why there is no session; not blank
 */
public record CertificationRecording(
    Whom whom,
    CertificateCode certificate,
    LocalDate start,
    @Nullable LocalDate end,
    String reason) {

  /** Whose it is. */
  public sealed interface Whom {

    /** Who he is. */
    Identity identity();

    /** A person who has that number. */
    record Known(ForprevNumber number, Identity identity) implements Whom {}

    /** A person of whom nothing is known yet. */
    record Unknown(Identity identity, String email) implements Whom {}

    /** The number given, or null. */
    default @Nullable ForprevNumber number() {
      return this instanceof Known known ? known.number() : null;
    }
  }

  /** Refuses a blank reason and an end before the start: its caller has a bug. */
  public CertificationRecording {
    if (reason.isBlank() || (end != null && end.isBefore(start))) {
      throw new IllegalArgumentException("no reason, or an end before the start");
    }
  }

  /** TRA-06: to anybody but INRS there is nothing of the kind. */
  public static Optional<Reason> obstacleFor(Actor actor) {
    return actor.role() == Role.INRS ? Optional.empty() : Optional.of(Reason.unseen(Rule.TRA_06));
  }

  /**
   * Certifies the person, with the effects of TRA-01. Refused when the number and the identity do
   * not name one person (SES-10), or when the certificate is not one of trainers in the catalogue
   * on {@code start}, or one whose validity is unknown (SES-04).
   *
   * @param known those who have that number or that identity
   */
  public Decision<CertifiedTrainer> record(
      Catalogue catalogue, KnownPersons known, NewPersons newPersons) {
    List<Reason> reasons = new ArrayList<>();
    known.obstacle(whom.number(), whom.identity()).ifPresent(reasons::add);
    Optional<CertificateLine> line =
        catalogue
            .on(start)
            .certificate(certificate)
            .filter(found -> found.dispositifLevel().level().certifiesTrainers());
    if (line.isEmpty()) {
      reasons.add(
          Reason.of(Rule.SES_04, Unblock.never(), Fact.reference("notOfTrainers", certificate)));
    }
    line.flatMap(CertificateLine::obstacle).ifPresent(reasons::add);
    return Decision.of(
        reasons,
        () -> CertifiedTrainer.of(person(known, newPersons), certification(line.orElseThrow())));
  }

  private Person person(KnownPersons known, NewPersons newPersons) {
    return whom instanceof Whom.Unknown unknown
        ? newPersons.named(unknown.identity(), unknown.email())
        : known
            .find(((Whom.Known) whom).number(), whom.identity())
            .map(TrainerRecord::person)
            .orElseThrow();
  }

  private TrainerCertification certification(CertificateLine line) {
    return new TrainerCertification(
        line.dispositifLevel(),
        certificate,
        start,
        end == null ? line.initial().endFrom(start) : end,
        new TrainerCertification.Origin.Recorded(reason.strip()));
  }
}
