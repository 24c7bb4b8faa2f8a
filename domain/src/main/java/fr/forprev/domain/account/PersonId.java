package fr.forprev.domain.account;

import java.util.UUID;

/** The key of a person. */
public record PersonId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
