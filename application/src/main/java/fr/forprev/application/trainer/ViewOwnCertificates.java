package fr.forprev.application.trainer;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.domain.trainer.TrainerStanding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Use case: a trainer reads which certifications he holds. */
public interface ViewOwnCertificates {

  /**
   * One certification.
   *
   * @param certificate the certificate that it comes from, or null when there is none
   * @param downloadable whether that certificate can be downloaded today (CER-05)
   */
  record Held(
      TrainerCertification certification,
      @Nullable IssuedCertificate certificate,
      boolean downloadable) {}

  /**
   * What a person holds.
   *
   * @param standings by dispositif and level, on the day of the question (TRA-04)
   * @param held by start, past ones included
   */
  record OwnCertificates(List<TrainerStanding> standings, List<Held> held) {

    /** Keeps unmodifiable copies. */
    public OwnCertificates {
      standings = List.copyOf(standings);
      held = List.copyOf(held);
    }
  }

  /** Those of the person who asks, whatever the profile in use; maybe none. */
  OwnCertificates ownedBy(Actor actor);

  /** The use case over these ports. */
  static ViewOwnCertificates of(TrainerPorts ports) {
    return new OwnCertificatesView(ports);
  }
}
