package fr.forprev.domain.session;

import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.trainer.KnownPersons;
import fr.forprev.domain.trainer.RequiredQualification;
import java.util.List;
import java.util.Optional;

/**
 * What the rules need to know around a session.
 *
 * @param catalogue the whole catalogue; the rules take what holds on the end date
 * @param habilitations those of the declaring entity
 * @param sites the training sites that the entity declared
 * @param known those of the trainees who are known already; only submission and generation ask, and
 *     only in sessions that certify trainers (SES-10)
 */
public record DeclarationFacts(
    Catalogue catalogue,
    HeldHabilitations habilitations,
    List<TrainingSite> sites,
    KnownPersons known) {

  /** Keeps an unmodifiable copy of the sites. */
  public DeclarationFacts {
    sites = List.copyOf(sites);
  }

  /** The facts of an act that asks of no trainee whether he is known. */
  public DeclarationFacts(
      Catalogue catalogue, HeldHabilitations habilitations, List<TrainingSite> sites) {
    this(catalogue, habilitations, sites, KnownPersons.NOBODY);
  }

  /** The same, with the trainees who are known already. */
  public DeclarationFacts knowing(KnownPersons trainees) {
    return new DeclarationFacts(catalogue, habilitations, sites, trainees);
  }

  /**
   * SES-09: what a session asks of its trainer, as the catalogue says on its end date; empty when
   * the catalogue does not have its dispositif and level.
   */
  public Optional<RequiredQualification> requiredOf(CertificationSession session) {
    return catalogue
        .on(session.endDate())
        .dispositif(session.dispositifLevel())
        .map(line ->
            new RequiredQualification(
                new DispositifLevel(session.dispositifLevel().dispositif(), line.trainerLevel()),
                session.endDate()));
  }

  Optional<TrainingSite> site(TrainingSiteId id) {
    return sites.stream().filter(site -> site.id().equals(id)).findFirst();
  }
}
