package fr.forprev.domain.organisation;

import java.util.UUID;

/** The key of an entity. */
public record OrganisationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
