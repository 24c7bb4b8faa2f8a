package fr.forprev.domain.request;

import java.util.UUID;

/** The key of a request. */
public record RequestId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
