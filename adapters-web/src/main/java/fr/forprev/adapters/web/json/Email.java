package fr.forprev.adapters.web.json;

import fr.forprev.application.notification.MailAddress;

/** E-mail addresses as bodies carry them: what {@link MailAddress} accepts. */
public final class Email {

  /** Its longest, in characters. */
  public static final int LONGEST = MailAddress.LONGEST;

  /** Its shape. */
  public static final String SHAPE = MailAddress.SHAPE;

  /** Said of what is longer. */
  public static final String TOO_LONG = "254 caractères au plus sont acceptés.";

  /** Said of what has another shape. */
  public static final String NONE =
      "Ce n'est pas une adresse électronique : elle s'écrit sans accent ni espace, comme"
          + " prenom.nom@exemple.fr.";

  private Email() {}
}
