package fr.forprev.domain.organisation;

import java.util.UUID;

/** The key of a training site. */
public record TrainingSiteId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
