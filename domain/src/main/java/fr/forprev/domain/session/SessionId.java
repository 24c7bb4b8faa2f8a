package fr.forprev.domain.session;

import java.util.UUID;

/** The key of a certification session. */
public record SessionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
