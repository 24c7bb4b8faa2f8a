package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.PasswordChoice;
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

  /** Says in the form what went wrong; nothing when it is done. */
  static void tell(Context ctx, Form form, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done done -> {}
      case Outcome.WrongPassword wrong ->
          form.refuse(PASSWORD, "Ce n'est pas votre mot de passe actuel.");
      case Outcome.Delayed delayed -> Waiting.refuse(ctx, form, PASSWORD, delayed.delay());
      case Outcome.Unusable unusable -> PasswordChoice.refuse(form, unusable.faults());
    }
  }
}
