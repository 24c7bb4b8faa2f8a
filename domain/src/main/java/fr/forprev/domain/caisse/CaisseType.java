package fr.forprev.domain.caisse;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of caisse. */
public enum CaisseType {
  /** In mainland France, a region or several. */
  CARSAT,
  /** Île-de-France. */
  CRAMIF,
  /** Overseas. */
  CGSS,
  /** Mayotte. */
  CSS;

  /** The type of that name, written in capital letters; empty when there is none. */
  public static Optional<CaisseType> parse(String written) {
    return Arrays.stream(values()).filter(type -> type.name().equals(written)).findFirst();
  }
}
