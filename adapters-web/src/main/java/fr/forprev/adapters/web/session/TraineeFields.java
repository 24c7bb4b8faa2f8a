package fr.forprev.adapters.web.session;

import fr.forprev.application.session.TraineeColumn;

/** The columns of a sheet as the fields of a trainee. */
final class TraineeFields {

  private TraineeFields() {}

  /** The name of the field in a {@link TraineeInputBody}. */
  static String name(TraineeColumn column) {
    return switch (column) {
      case SURNAME -> "surname";
      case FIRST_NAME -> "firstName";
      case BIRTH_DATE -> "birthDate";
      case EMAIL -> "email";
      case NUMBER -> "forprevNumber";
    };
  }
}
