package fr.forprev.adapters.persistence.schema;

/**
 * The database refused what the schema needs; the message is a sentence for whoever runs the
 * product.
 */
public final class SchemaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SchemaException(String sentence, Exception cause) {
    super(sentence + ": " + cause.getMessage(), cause);
  }
}
