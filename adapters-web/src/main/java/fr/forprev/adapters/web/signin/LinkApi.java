package fr.forprev.adapters.web.signin;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.forprev.adapters.web.account.Refusals;
import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.account.FollowLink;
import fr.forprev.application.account.FollowLink.Choice;
import fr.forprev.application.account.FollowLink.Followed;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.OneTimeLink.Purpose;
import fr.forprev.domain.rule.Decision;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /links}: who follows a one-time link chooses a password (USR-11). */
public record LinkApi(FollowLink followLink) {

  /** For whom a link serves, and what. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record LinkBody(Purpose purpose, String firstName, @Nullable String number) {}

  /** The number with which to sign in from now on. */
  private record NumberBody(String number) {}

  /** Looks at a link, and uses nothing up. */
  public void look(Context ctx) {
    Input<LinkInput.Look> input = Input.read(ctx, LinkInput.Look.class);
    input.fields().refuseIfAny();
    Followed followed = serving(ctx, followLink.look(requireNonNull(input.body().secret())));
    String number = Optional.ofNullable(followed.number()).map(ForprevNumber::value).orElse(null);
    Json.write(
        ctx, new LinkBody(followed.purpose(), followed.identity().firstName().text(), number));
  }

  /** The password is chosen, and the link has served. */
  public void choose(Context ctx) {
    Input<LinkInput.Choice> input = Input.read(ctx, LinkInput.Choice.class);
    input.fields().refuseIfAny();
    Choice choice =
        serving(
            ctx,
            followLink.choose(
                requireNonNull(input.body().secret()), requireNonNull(input.body().password())));
    switch (choice) {
      case Choice.Chosen chosen ->
          Json.write(ctx, new NumberBody(chosen.person().number().value()));
      case Choice.Unusable unusable -> throw Refusals.unusable(unusable.faults()).asException();
    }
  }

  private static <T> T serving(Context ctx, Decision<T> decision) {
    if (decision instanceof Decision.Refused<T>) {
      SecurityLog.tell(ctx, SecurityEvent.LINK_REFUSED, null);
    }
    return Answers.granted(decision).value();
  }
}
