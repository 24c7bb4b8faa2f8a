package fr.forprev.adapters.web.page;

import java.util.Arrays;
import java.util.Optional;

/** What an act did, told on the page that follows it. */
public enum Done {
  /** Signed out. */
  SIGNED_OUT("Vous êtes déconnecté."),
  /** The questions of the first connection are answered. */
  FIRST_CONNECTION_DONE("Vos réponses sont enregistrées. Bienvenue !"),
  /** Another profile is in use. */
  PROFILE_CHANGED("Vous avez changé de profil."),
  /** Preferences are stored. */
  PREFERENCES_STORED("Vos préférences sont enregistrées."),
  /** Another e-mail. */
  EMAIL_CHANGED("Votre adresse électronique est changée. Les deux adresses en sont averties."),
  /** Another password. */
  PASSWORD_CHANGED("Votre mot de passe est changé. Vos autres connexions sont terminées."),
  /** No second factor any more. */
  SECOND_FACTOR_REMOVED(
      "La double authentification est désactivée. Vos autres connexions sont terminées."),
  /** The recovery codes are written down. */
  SECOND_FACTOR_READY("La double authentification est active."),
  /** One sign-in ended. */
  SIGN_IN_ENDED("La connexion est terminée."),
  /** All but the current one ended. */
  OTHERS_ENDED("Vos autres connexions sont terminées."),
  /** A role was given to somebody known. */
  ROLE_GIVEN("Le rôle est donné, avec effet immédiat. La personne en est avertie par e-mail."),
  /** A role was given to somebody new. */
  ACCOUNT_CREATED(
      "Le compte est créé et le rôle donné. La personne reçoit par e-mail un lien pour choisir"
          + " son mot de passe."),
  /** A role was taken away. */
  ROLE_TAKEN("Le rôle est retiré, avec effet immédiat. La personne en est avertie par e-mail."),
  /** Support corrected an account. */
  DATA_CORRECTED("Le compte est corrigé. La personne en est avertie par e-mail."),
  /** Support merged two accounts. */
  ACCOUNTS_MERGED(
      "Les deux comptes n'en font plus qu'un. La personne en est avertie aux deux adresses.");

  private final String sentence;

  Done(String sentence) {
    this.sentence = sentence;
  }

  /** What the page says. */
  public String sentence() {
    return sentence;
  }

  static Optional<Done> named(String name) {
    return Arrays.stream(values()).filter(done -> done.name().equals(name)).findFirst();
  }
}
