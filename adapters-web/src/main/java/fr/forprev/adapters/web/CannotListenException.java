package fr.forprev.adapters.web;

/** The server cannot listen where it was told to; the message is a French sentence for people. */
public final class CannotListenException extends RuntimeException {

  private static final long serialVersionUID = 1;

  CannotListenException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
