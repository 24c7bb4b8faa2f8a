package fr.forprev.bootstrap.configuration;

/** A key or a value that cannot be used; the message is for the person who set it. */
public final class WrongConfiguration extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With a sentence that names the key and what is expected. */
  public WrongConfiguration(String sentence) {
    super(sentence);
  }
}
