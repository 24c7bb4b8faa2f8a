package fr.forprev.domain.session;

import java.util.UUID;

/** The key of a trainee, within his session. */
public record TraineeId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
