package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import java.util.Map;

/** Use case: « Envoyer les résultats des stagiaires ». */
public interface SendResults {

  /**
   * WITH_TRAINER → WITH_ENTITY; the declarer and the managers are told. Refused before the end
   * date, without the confirmation of identities or with a result missing or too many (SES-15), out
   * of the window (SES-02), or to anyone but the session's trainer (SES-13).
   */
  Decision<WithEntity> send(
      Actor actor, SessionId id, Map<TraineeId, Result> results, boolean identitiesChecked);

  /** The use case over these ports. */
  static SendResults of(SessionPorts ports) {
    return new ResultSending(ports);
  }
}
