package fr.forprev.adapters.web;

/** The server cannot listen where it was told to; the message is a sentence for whoever runs it. */
public final class CannotListenException extends RuntimeException {

  private static final long serialVersionUID = 1;

  CannotListenException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
