package fr.forprev.bootstrap.architecture.canary.application.notification;

import fr.forprev.bootstrap.architecture.canary.application.trainer.SeesNotifications;
import java.util.List;

/** Mails that know trainers: the other half. */
public record SeesTrainers(List<SeesNotifications> others) {

  /** The first of the others. */
  public SeesNotifications first() {
    return others.get(0);
  }
}
