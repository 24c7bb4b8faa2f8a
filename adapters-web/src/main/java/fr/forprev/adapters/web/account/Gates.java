package fr.forprev.adapters.web.account;

import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import fr.forprev.adapters.web.rule.ReasonBody;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.Recognize.Recognized;
import io.javalin.http.HandlerType;

/** What is left to do before a call: its problem, and the call that does it. */
final class Gates {

  /**
   * An operation of the API.
   *
   * @param method in capitals
   */
  private record Call(String method, String path) {}

  private static final String SIGN_INS = "/api/v1/sign-ins";
  private static final String ACCOUNT = "/api/v1/account";

  private Gates() {}

  /** The problem of somebody who signed in and is not past his gate. */
  static Problem problem(Recognized recognized) {
    Gate gate = recognized.gate();
    Problem problem =
        Problem.of(ProblemType.STEP_REQUIRED, sentence(recognized))
            .with("waitsFor", gate)
            .with("call", call(gate));
    return gate == Gate.FIRST_CONNECTION
        ? recognized
            .firstConnection()
            .obstacle()
            .map(reason -> problem.with("reason", ReasonBody.of(reason)))
            .orElse(problem)
        : problem;
  }

  /** The problem of a program that calls for what is a person's own. */
  static Problem ownersOnly() {
    return Problem.of(
            ProblemType.SIGN_IN_REQUIRED,
            "Un compte n'est ouvert qu'à la personne elle-même : connectez-vous et envoyez le"
                + " jeton frs_ reçu. Un jeton frp_ est donné à un programme.")
        .with("call", new Call(HandlerType.POST.name(), SIGN_INS));
  }

  private static String sentence(Recognized recognized) {
    return switch (recognized.gate()) {
      case SECOND_FACTOR -> "Donnez d'abord le code de votre second facteur.";
      case SECOND_FACTOR_SETUP ->
          "Un de vos rôles demande un second facteur : mettez-le d'abord en place.";
      case FIRST_CONNECTION -> "Répondez d'abord aux questions de la première connexion.";
      case PROFILE ->
          recognized.person().profiles().isEmpty()
              ? "Votre compte n'a plus aucun rôle : il ne permet rien pour le moment."
              : "Choisissez d'abord un de vos profils.";
      case OPEN -> throw new IllegalArgumentException("nothing is left to do");
    };
  }

  private static Call call(Gate gate) {
    return switch (gate) {
      case SECOND_FACTOR -> new Call(HandlerType.POST.name(), SIGN_INS + "/current/second-factor");
      case SECOND_FACTOR_SETUP -> new Call(HandlerType.PUT.name(), ACCOUNT + "/second-factor");
      case FIRST_CONNECTION -> new Call(HandlerType.PUT.name(), ACCOUNT + "/settings");
      case PROFILE -> new Call(HandlerType.PUT.name(), SIGN_INS + "/current/profile");
      case OPEN -> throw new IllegalArgumentException("nothing is left to do");
    };
  }
}
