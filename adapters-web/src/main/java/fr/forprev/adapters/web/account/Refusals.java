package fr.forprev.adapters.web.account;

import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.limit.Delay;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import fr.forprev.application.account.MyAccount.Outcome;
import io.javalin.http.Context;
import java.util.List;

/** Why what guards an account was not accepted, as problems. */
public final class Refusals {

  private static final int SIGNED_IN = 422;

  private Refusals() {}

  /** What was given to sign in is wrong. */
  public static Problem wrongCredentials() {
    return Problem.of(
            ProblemType.WRONG_CREDENTIALS, "Ce numéro et ce mot de passe ne correspondent pas.")
        .withHeader("WWW-Authenticate", "Bearer realm=\"forprev\"");
  }

  /** What somebody who signed in gave once more is wrong; his token still serves. */
  public static Problem wrong(String detail) {
    return Problem.of(ProblemType.WRONG_CREDENTIALS, detail).withStatus(SIGNED_IN);
  }

  /** The password cannot be used. */
  public static Problem unusable(List<String> faults) {
    return Problem.of(ProblemType.UNUSABLE_PASSWORD, String.join(" ", faults))
        .with("faults", faults);
  }

  /** The sign-in has ended while the request ran. */
  public static Problem ended() {
    return Problem.of(
            ProblemType.UNAUTHENTICATED,
            "Votre connexion est terminée : connectez-vous de nouveau.")
        .withHeader("WWW-Authenticate", "Bearer realm=\"forprev\", error=\"invalid_token\"");
  }

  /** The token with which the owner goes on once the change is done; else the request ends. */
  public static SignInToken goesOn(Context ctx, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> Owner.of(ctx).token();
      case Outcome.Renewed renewed -> {
        tell(ctx, SecurityEvent.SIGN_INS_ENDED);
        yield new SignInToken(renewed.secret());
      }
      case Outcome.Ended ended -> throw ended().asException();
      case Outcome.WrongPassword wrong -> {
        tell(ctx, SecurityEvent.PASSWORD_FAILED);
        throw wrong("Ce n'est pas votre mot de passe actuel.").asException();
      }
      case Outcome.Delayed delayed -> {
        tell(ctx, SecurityEvent.SIGN_IN_DELAYED);
        throw Delay.of(delayed.delay()).problem().asException();
      }
      case Outcome.Unusable unusable -> throw unusable(unusable.faults()).asException();
    };
  }

  private static void tell(Context ctx, SecurityEvent event) {
    SecurityLog.tell(ctx, event, Owner.of(ctx).signedIn().person());
  }
}
