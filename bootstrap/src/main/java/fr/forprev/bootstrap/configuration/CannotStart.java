package fr.forprev.bootstrap.configuration;

/** What the settings name cannot be used as it stands; the message says what to do. */
public final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With a sentence for whoever started it. */
  public CannotStart(String sentence) {
    super(sentence);
  }

  /** With a sentence for the person who starts the product. */
  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
