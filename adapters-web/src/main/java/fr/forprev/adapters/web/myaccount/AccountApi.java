package fr.forprev.adapters.web.myaccount;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.account.Owner;
import fr.forprev.adapters.web.account.Refusals;
import fr.forprev.adapters.web.account.SignInToken;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.NameScope;
import io.javalin.http.Context;

/** {@code /account}: a person and his own account (USR-02 to USR-04). */
public record AccountApi(MyAccount account, NameScope names) {

  /** What it holds. */
  public void show(Context ctx) {
    Json.write(ctx, AccountBody.of(account.show(Owner.of(ctx).signedIn()), names));
  }

  /** Answers to the first connection, preferences, caisse. */
  public void settings(Context ctx) {
    Input<SettingsInput> input = Input.read(ctx, SettingsInput.class);
    Answers.granted(account.answer(Owner.of(ctx).signedIn(), input.body().read(input.fields())));
    show(ctx);
  }

  /** Another e-mail. */
  public void email(Context ctx) {
    Input<AccountInput.NewEmail> input = Input.read(ctx, AccountInput.NewEmail.class);
    input.fields().refuseIfAny();
    Refusals.goesOn(
        ctx,
        Answers.granted(
                account.changeEmail(
                    Owner.of(ctx).signedIn(),
                    requireNonNull(input.body().password()),
                    requireNonNull(input.body().email())))
            .value());
    Json.nothing(ctx);
  }

  /** Another password: all other sign-ins end, this one goes on with another token. */
  public void password(Context ctx) {
    Input<AccountInput.NewPassword> input = Input.read(ctx, AccountInput.NewPassword.class);
    input.fields().refuseIfAny();
    SignInToken token =
        Refusals.goesOn(
            ctx,
            account.changePassword(
                Owner.of(ctx).signedIn(),
                requireNonNull(input.body().password()),
                requireNonNull(input.body().newPassword())));
    Json.write(ctx, TokenBody.of(token));
  }
}
