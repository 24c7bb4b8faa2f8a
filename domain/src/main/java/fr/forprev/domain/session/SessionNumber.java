package fr.forprev.domain.session;

/**
 * The running number of a session, drawn at its first save.
 *
 * @param value from 1, gaps allowed
 */
public record SessionNumber(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
