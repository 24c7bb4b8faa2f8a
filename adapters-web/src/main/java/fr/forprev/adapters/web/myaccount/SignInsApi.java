package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.account.Owner;
import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.application.account.MySignIns;
import fr.forprev.application.account.SignedIn;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** {@code /sign-ins}: where a person is signed in. */
public record SignInsApi(MySignIns signIns) {

  /** All that hold. */
  private record SignInsBody(List<OneBody> signIns) {}

  /**
   * One of them.
   *
   * @param device what it says of itself, in a few words
   * @param userAgent what it says of itself
   * @param seenAt when it was last used, to the minute
   * @param current whether it is the one that asks
   */
  private record OneBody(
      UUID id,
      String device,
      String userAgent,
      Instant startedAt,
      Instant seenAt,
      boolean current) {

    static OneBody of(SignedIn one, SignedIn current) {
      return new OneBody(
          one.id(),
          Device.words(one.device()),
          one.device(),
          one.startedAt(),
          one.seenAt(),
          one.id().equals(current.id()));
    }
  }

  /** The list, the latest used first. */
  public void list(Context ctx) {
    SignedIn current = Owner.of(ctx).signedIn();
    Json.write(
        ctx,
        new SignInsBody(
            signIns.list(current).stream().map(one -> OneBody.of(one, current)).toList()));
  }

  /** Ends one of them; that of somebody else is not found. */
  public void end(Context ctx) {
    UUID which = Parameters.key(ctx, "id");
    SignedIn current = Owner.of(ctx).signedIn();
    if (signIns.list(current).stream().noneMatch(one -> one.id().equals(which))) {
      throw Problem.notFound().asException();
    }
    signIns.end(current, which);
    SecurityLog.tell(ctx, SecurityEvent.SIGN_INS_ENDED, current.person());
    Json.nothing(ctx);
  }

  /** Ends all but the current one. */
  public void endOthers(Context ctx) {
    SignedIn current = Owner.of(ctx).signedIn();
    signIns.endOthers(current);
    SecurityLog.tell(ctx, SecurityEvent.SIGN_INS_ENDED, current.person());
    Json.nothing(ctx);
  }
}
