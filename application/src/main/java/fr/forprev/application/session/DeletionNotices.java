package fr.forprev.application.session;

import fr.forprev.domain.session.DeletionNotice;
import fr.forprev.domain.session.SessionId;
import java.util.List;

/** Port: notices of deletion (SES-20). They die with their session. */
public interface DeletionNotices {

  /** Records a notice; a second one for the same session and end date is a collision. */
  void record(SessionId session, DeletionNotice notice);

  /** Those of that session, in the order of their end dates. */
  List<DeletionNotice> of(SessionId session);
}
