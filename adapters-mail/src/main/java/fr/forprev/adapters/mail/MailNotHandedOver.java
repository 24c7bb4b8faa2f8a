package fr.forprev.adapters.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail could not be handed over, so nobody has it and it may be tried again. The message says
 * which mail, where and why, fit for a log: it holds no name and no address of a person. What a
 * mail server answers often quotes one, so no answer is kept but its code.
 */
public final class MailNotHandedOver extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MailNotHandedOver(UUID mail, String why, @Nullable Throwable cause) {
    super("Mail " + mail + " was not handed over: " + why, cause);
  }
}
