package fr.forprev.application.session;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.AnnulledCertificate;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.SessionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Use case: reads one session. */
public interface ViewSession {

  /**
   * A session as it stands.
   *
   * @param organisation the name of the declaring entity
   * @param trainer the trainer's name as displayed, or null while there is none
   * @param certificates those that are valid, by number; none before the generation
   * @param annulled those that were annulled, by number (CER-09)
   * @param corrections the last one asked for each trainee (CER-09)
   */
  record View(
      CertificationSession session,
      String organisation,
      @Nullable String trainer,
      List<IssuedCertificate> certificates,
      List<AnnulledCertificate> annulled,
      List<Correction> corrections) {

    /** Keeps unmodifiable copies. */
    public View {
      certificates = List.copyOf(certificates);
      annulled = List.copyOf(annulled);
      corrections = List.copyOf(corrections);
    }
  }

  /**
   * The session; unseen when the actor may not know of it, refused when he sees its header alone
   * (SES-13).
   */
  Decision<View> view(Actor actor, SessionId id);

  /** The use case over these ports. */
  static ViewSession of(SessionPorts ports) {
    return new SessionView(ports);
  }
}
