package fr.forprev.adapters.persistence.embedded;

/**
 * The embedded PostgreSQL could not be unpacked, created, started or stopped; the message is a
 * sentence for whoever runs it.
 */
public final class EmbeddedPostgresException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EmbeddedPostgresException(String sentence) {
    super(sentence);
  }

  EmbeddedPostgresException(String sentence, Throwable cause) {
    super(sentence + ": " + cause.getMessage(), cause);
  }
}
