package fr.forprev.domain.trainer;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;

/** How an entity says who its trainer is (SES-08, TRA-05). */
public sealed interface TrainerClaim {

  /** By his Forprev number. */
  record ByNumber(ForprevNumber number) implements TrainerClaim {}

  /** By surname, first name and birth date. */
  record ByIdentity(Identity identity) implements TrainerClaim {}
}
