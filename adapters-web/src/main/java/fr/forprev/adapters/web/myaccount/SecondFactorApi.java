package fr.forprev.adapters.web.myaccount;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.account.Owner;
import fr.forprev.adapters.web.account.Refusals;
import fr.forprev.adapters.web.account.SignInToken;
import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.MySecondFactor;
import fr.forprev.application.account.SignedIn;
import io.javalin.http.Context;
import java.util.List;

/** {@code /account/second-factor}: it is proposed, put in force, taken away. */
public record SecondFactorApi(MySecondFactor secondFactor, MyAccount account) {

  /** Told this once. */
  private record EnabledBody(List<String> recoveryCodes, String token) {}

  /** Proposes one; nothing is stored. */
  public void propose(Context ctx) {
    Json.write(ctx, secondFactor.propose(Owner.of(ctx).signedIn()));
  }

  /** Puts the one in force whose code is given. */
  public void put(Context ctx) {
    Input<AccountInput.NewFactor> input = Input.read(ctx, AccountInput.NewFactor.class);
    input.fields().refuseIfAny();
    SignedIn current = Owner.of(ctx).signedIn();
    AccountInput.NewFactor given = input.body();
    boolean present = account.show(current).secondFactor();
    if (present && (given.password() == null || given.password().isEmpty())) {
      throw Refusals.wrong("Indiquez votre mot de passe actuel : un second facteur est en place.")
          .asException();
    }
    MySecondFactor.Enabled enabled =
        secondFactor
            .enable(
                current,
                given.password() == null ? "" : given.password(),
                requireNonNull(given.secret()),
                requireNonNull(given.code()).replace(" ", ""))
            .orElseThrow(() -> {
              SecurityLog.tell(ctx, SecurityEvent.SECOND_FACTOR_FAILED, current.person());
              return wrong(present).asException();
            });
    SecurityLog.tell(ctx, SecurityEvent.SIGN_INS_ENDED, current.person());
    Json.write(
        ctx, new EnabledBody(enabled.recoveryCodes(), new SignInToken(enabled.secret()).value()));
  }

  /** Takes it away, with the password. */
  public void remove(Context ctx) {
    Input<AccountInput.Confirmed> input = Input.read(ctx, AccountInput.Confirmed.class);
    input.fields().refuseIfAny();
    SignInToken token =
        Refusals.goesOn(
            ctx,
            Answers.granted(
                    secondFactor.disable(
                        Owner.of(ctx).signedIn(), requireNonNull(input.body().password())))
                .value());
    Json.write(ctx, TokenBody.of(token));
  }

  private static Problem wrong(boolean present) {
    return Refusals.wrong(
        present
            ? "Le code ou le mot de passe n'est pas le bon."
            : "Ce code n'est pas le bon : donnez celui que l'appareil affiche maintenant.");
  }
}
