package fr.forprev.adapters.web.account;

import fr.forprev.adapters.web.limit.Delay;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import fr.forprev.application.account.MyAccount.Outcome;
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

  /** Ends the request unless the change is done. */
  public static void requireDone(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done done -> {}
      case Outcome.WrongPassword wrong ->
          throw wrong("Ce n'est pas votre mot de passe actuel.").asException();
      case Outcome.Delayed delayed -> throw Delay.of(delayed.delay()).problem().asException();
      case Outcome.Unusable unusable -> throw unusable(unusable.faults()).asException();
    }
  }
}
