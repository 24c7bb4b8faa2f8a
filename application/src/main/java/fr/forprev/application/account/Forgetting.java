package fr.forprev.application.account;

import fr.forprev.application.Moment;
import java.time.Clock;

final class Forgetting implements ForgetEndedAccess {

  private static final int LINK_DAYS = 14;

  private final EndedAccess access;
  private final Clock clock;

  Forgetting(EndedAccess access, Clock clock) {
    this.access = access;
    this.clock = clock;
  }

  @Override
  public void run() {
    Moment now = Moment.of(clock);
    access.forget(
        new EndedAccess.Until(
            now.instant().minus(SignedIn.IDLE),
            now.instant().minus(SignedIn.ABSOLUTE),
            now.instant().minus(AttemptLimit.QUIET),
            now.day().minusDays(LINK_DAYS + 1)));
  }
}
