package fr.forprev.adapters.web.signin;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.account.Owner;
import fr.forprev.adapters.web.account.Refusals;
import fr.forprev.adapters.web.account.SignInToken;
import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.limit.Delay;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.account.GiveSecondFactor;
import fr.forprev.application.account.MySignIns;
import fr.forprev.application.account.NameScope;
import fr.forprev.application.account.Recognize;
import fr.forprev.application.account.SignIn;
import fr.forprev.application.account.SignedIn;
import io.javalin.http.Context;
import java.util.function.Supplier;

/** {@code /sign-ins} and {@code /sign-ins/current}: somebody signs in, in one step or several. */
public record SignInApi(
    SignIn signIn,
    GiveSecondFactor giveSecondFactor,
    MySignIns signIns,
    Recognize recognize,
    NameScope names) {

  private static final int CREATED = 201;

  /** Number and password: a new sign-in. */
  public void open(Context ctx) {
    Input<SignInInput> input = Input.read(ctx, SignInInput.class);
    String number = input.body().tried(input.fields());
    String password = requireNonNull(input.body().password());
    SignIn.Outcome outcome = signIn.signIn(number, password, Origins.of(ctx), null);
    SecurityLog.attempted(ctx, outcome, SecurityEvent.SIGN_IN_FAILED);
    String secret = secret(outcome, Refusals::wrongCredentials);
    renewed(ctx, secret, Refusals::wrongCredentials);
    ctx.status(CREATED);
  }

  /** What is left to do in the current one. */
  public void show(Context ctx) {
    Json.write(ctx, SignInBody.of(Owner.of(ctx).recognized(), null, names));
  }

  /** The code of the device, or a recovery code: a new token takes the place of the old one. */
  public void complete(Context ctx) {
    Input<CodeInput> input = Input.read(ctx, CodeInput.class);
    String code = input.body().read(input.fields());
    SignIn.Outcome outcome =
        giveSecondFactor.give(Owner.of(ctx).token().secret(), code, Origins.of(ctx));
    SecurityLog.attempted(ctx, outcome, SecurityEvent.SECOND_FACTOR_FAILED);
    String secret = secret(outcome, SignInApi::wrongCode);
    renewed(ctx, secret, SignInApi::wrongCode);
  }

  /** Another profile in use: a new token takes the place of the old one. */
  public void use(Context ctx) {
    Input<ProfileInput> input = Input.read(ctx, ProfileInput.class);
    String secret =
        Answers.granted(signIns.use(Owner.of(ctx).signedIn(), input.body().read(input.fields())))
            .value()
            .secret();
    renewed(ctx, secret, Problem::notFound);
  }

  /** The current one ends. */
  public void end(Context ctx) {
    SignedIn current = Owner.of(ctx).signedIn();
    signIns.end(current, current.id());
    SecurityLog.tell(ctx, SecurityEvent.SIGN_INS_ENDED, current.person());
    Json.nothing(ctx);
  }

  private void renewed(Context ctx, String secret, Supplier<Problem> endedMeanwhile) {
    Recognize.Recognized recognized =
        recognize.recognize(secret).orElseThrow(() -> endedMeanwhile.get().asException());
    Json.write(ctx, SignInBody.of(recognized, new SignInToken(secret), names));
  }

  private static String secret(SignIn.Outcome outcome, Supplier<Problem> unknown) {
    return switch (outcome) {
      case SignIn.Outcome.Opened opened -> opened.secret();
      case SignIn.Outcome.Unknown wrong -> throw unknown.get().asException();
      case SignIn.Outcome.Delayed delayed ->
          throw Delay.of(delayed.delay()).problem().asException();
    };
  }

  private static Problem wrongCode() {
    return Refusals.wrong("Ce code n'est pas le bon, ou il a déjà servi : attendez le suivant.");
  }
}
