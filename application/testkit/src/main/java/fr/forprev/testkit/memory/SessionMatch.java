package fr.forprev.testkit.memory;

import fr.forprev.application.session.SessionCriteria;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SubmittedSession;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a session has what is wanted. */
record SessionMatch(SessionCriteria criteria) {

  boolean holds(CertificationSession session) {
    return criteria.states().contains(session.state())
        && isAsWanted(criteria.number(), session.header().number())
        && isAsWanted(criteria.dispositif(), session.dispositifLevel().dispositif())
        && isAsWanted(criteria.level(), session.dispositifLevel().level())
        && isAsWanted(criteria.certificate(), certificate(session))
        && isAsWanted(criteria.kind(), kind(session))
        && isAsWanted(criteria.declarer(), session.header().declarer())
        && endsInTime(session.endDate());
  }

  private boolean endsInTime(LocalDate endDate) {
    return (criteria.endFrom() == null || !endDate.isBefore(criteria.endFrom()))
        && (criteria.endTo() == null || !endDate.isAfter(criteria.endTo()));
  }

  private static boolean isAsWanted(@Nullable Object wanted, @Nullable Object found) {
    return wanted == null || wanted.equals(found);
  }

  static @Nullable CertificateCode certificate(CertificationSession session) {
    return session instanceof Draft draft
        ? draft.content().certificate()
        : ((SubmittedSession) session).declaration().certificate();
  }

  private static @Nullable SessionKind kind(CertificationSession session) {
    return session instanceof Draft draft
        ? draft.content().kind()
        : ((SubmittedSession) session).declaration().kind();
  }
}
