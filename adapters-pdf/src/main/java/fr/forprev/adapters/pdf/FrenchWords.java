package fr.forprev.adapters.pdf;

import fr.forprev.domain.dispositif.SessionKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What all our documents call the same. */
final class FrenchWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private FrenchWords() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String name(SessionKind kind) {
    return switch (kind) {
      case INITIAL -> "Stage initial";
      case REFRESHER -> "Mise à jour des compétences";
    };
  }
}
