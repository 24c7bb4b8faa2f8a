package fr.forprev.adapters.web.signin;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.account.PeerAddress;
import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.RemarkBody;
import fr.forprev.application.account.Recover;
import fr.forprev.application.account.Register;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Recovery;
import io.javalin.http.Context;
import java.util.List;

/** {@code /registrations}, {@code /recoveries}: a mail leads on; whoever is known, one answer. */
public record RecoveryApi(Register register, Recover recover) {

  private static final int ACCEPTED = 202;

  /** What comes next. */
  private record Next(String sentence) {}

  /** What is answered whoever is known. */
  private record Answered(List<RemarkBody> remarks) {}

  /** An applicant asks for an account. */
  public void register(Context ctx) {
    Input<RegistrationInput> input = Input.read(ctx, RegistrationInput.class);
    Identity identity = input.body().read(input.fields());
    register.register(identity, requireNonNull(input.body().email()), PeerAddress.of(ctx));
    ctx.status(ACCEPTED);
    Json.write(ctx, new Next(RegistrationPage.NEXT));
  }

  /** Who forgot his number. */
  public void number(Context ctx) {
    Input<RecoveryInput.OfNumber> input = Input.read(ctx, RecoveryInput.OfNumber.class);
    answer(ctx, input.body().read(input.fields()));
  }

  /** Who forgot his password. */
  public void password(Context ctx) {
    Input<RecoveryInput.OfPassword> input = Input.read(ctx, RecoveryInput.OfPassword.class);
    answer(ctx, input.body().read(input.fields()));
  }

  private void answer(Context ctx, Recovery forgotten) {
    SecurityLog.tell(ctx, SecurityEvent.RECOVERY_ASKED, null);
    ctx.status(ACCEPTED);
    Json.write(
        ctx, new Answered(RemarkBody.of(List.of(recover.recover(forgotten, PeerAddress.of(ctx))))));
  }
}
