package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.page.Cookies;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.PasswordChoice;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.adapters.web.page.Waiting;
import fr.forprev.application.account.MyAccount.Outcome;
import io.javalin.http.Context;

/** What becomes of a change that asks for the password. */
final class Outcomes {

  static final String PASSWORD = "mot-de-passe";

  private Outcomes() {}

  /** Asks for the password where there is none. */
  static void requirePassword(Form form) {
    if (form.whole(PASSWORD).isEmpty()) {
      form.refuse(PASSWORD, "Indiquez votre mot de passe actuel.");
    }
  }

  /** Says in the form what went wrong; when it is done the browser keeps the renewed sign-in. */
  static void tell(Context ctx, Form form, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done done -> {}
      case Outcome.Renewed renewed -> {
        tell(ctx, SecurityEvent.SIGN_INS_ENDED);
        Cookies.of(ctx).signedIn(ctx, renewed.secret());
      }
      case Outcome.Ended ended ->
          form.refuse(PASSWORD, "Votre connexion est terminée : connectez-vous de nouveau.");
      case Outcome.WrongPassword wrong -> {
        tell(ctx, SecurityEvent.PASSWORD_FAILED);
        form.refuse(PASSWORD, "Ce n'est pas votre mot de passe actuel.");
      }
      case Outcome.Delayed delayed -> {
        tell(ctx, SecurityEvent.SIGN_IN_DELAYED);
        Waiting.refuse(ctx, form, PASSWORD, delayed.delay());
      }
      case Outcome.Unusable unusable -> PasswordChoice.refuse(form, unusable.faults());
    }
  }

  private static void tell(Context ctx, SecurityEvent event) {
    SecurityLog.tell(ctx, event, Viewer.of(ctx).person().id());
  }
}
