package fr.forprev.adapters.web.json;

/** What an e-mail address looks like, lightly: only a mail that arrives proves it. */
public final class Email {

  /** Its longest, in characters. */
  public static final int LONGEST = 254;

  /** Its shape: no space, no break of line, nothing invisible. */
  public static final String SHAPE =
      "[^@\\s\\p{C}\\p{Z}]+@[^@\\s\\p{C}\\p{Z}]+\\.[^@\\s\\p{C}\\p{Z}]+";

  /** Said of what is longer. */
  public static final String TOO_LONG = "254 caractères au plus sont acceptés.";

  /** Said of what has another shape. */
  public static final String NONE = "Ce n'est pas une adresse électronique.";

  private Email() {}
}
