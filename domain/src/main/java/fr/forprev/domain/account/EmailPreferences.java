package fr.forprev.domain.account;

import java.util.EnumSet;
import java.util.Set;

/**
 * USR-04: which families a person also wants by e-mail. The inbox shows every message whatever the
 * preferences. Mails of the account itself (one-time links, forgotten numbers, a role given or
 * taken away) belong to no family and always go.
 *
 * @param alerts whether due dates come by e-mail
 * @param notifications whether new tasks do
 * @param targetedMessages whether messages of INRS and the caisses do
 */
public record EmailPreferences(boolean alerts, boolean notifications, boolean targetedMessages) {

  /** Everything by e-mail: what holds until the person chooses, who might never look otherwise. */
  public static final EmailPreferences UNTIL_CHOSEN = new EmailPreferences(true, true, true);

  /** Whether a message of {@code family} goes by e-mail too. */
  public boolean mails(MessageFamily family) {
    return switch (family) {
      case ALERT -> alerts;
      case TASK_NOTIFICATION -> notifications;
      case TARGETED_MESSAGE -> targetedMessages;
    };
  }

  /** By which ways a message of {@code family} reaches the person: the inbox is always one. */
  public Set<Channel> channels(MessageFamily family) {
    return mails(family) ? EnumSet.allOf(Channel.class) : EnumSet.of(Channel.INBOX);
  }

  /** A way by which a message reaches a person. */
  public enum Channel {
    /** The page « Notifications ». */
    INBOX,
    /** A mail, beside it. */
    EMAIL
  }
}
