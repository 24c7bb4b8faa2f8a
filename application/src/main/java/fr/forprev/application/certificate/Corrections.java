package fr.forprev.application.certificate;

import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import java.util.List;

/** Port: the corrections asked in generated sessions (CER-09). They die with their session. */
public interface Corrections {

  /** Stores a correction of a trainee of that session, instead of the one he had. */
  void save(SessionId session, Correction correction);

  /** Deletes that of {@code trainee}, if any. */
  void remove(TraineeId trainee);

  /** Those of that session, in the order of the certificates' numbers. */
  List<Correction> of(SessionId session);
}
