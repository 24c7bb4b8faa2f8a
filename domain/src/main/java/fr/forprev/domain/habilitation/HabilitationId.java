package fr.forprev.domain.habilitation;

import java.util.UUID;

/** The key of an habilitation. */
public record HabilitationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
