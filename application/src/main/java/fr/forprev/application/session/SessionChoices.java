package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.organisation.TrainingSite;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Use case: what the entry of a session may choose from (SES-03 to SES-05). */
public interface SessionChoices {

  /**
   * One dispositif and level that may be chosen.
   *
   * @param habilitation the one that gives the right
   * @param certificates those that may be chosen, their validity being known (SES-04)
   * @param sites the declared platforms, when the dispositif requires one (SES-05)
   */
  record Choice(
      DispositifLine dispositif,
      Habilitation habilitation,
      List<CertificateLine> certificates,
      List<TrainingSite> sites) {

    /** Keeps unmodifiable copies. */
    public Choice {
      certificates = List.copyOf(certificates);
      sites = List.copyOf(sites);
    }
  }

  /**
   * What the actor's entity may declare: before a date is typed, with the habilitations in force on
   * some day of today ± 3 months and the platforms open today; with the date, with those in force
   * and those open on it. None for an actor who declares for no entity.
   */
  List<Choice> choices(Actor actor, @Nullable LocalDate endDate);

  /** The use case over these ports. */
  static SessionChoices of(SessionPorts ports) {
    return new ChoicesOfOrganisation(ports);
  }
}
