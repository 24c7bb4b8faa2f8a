package fr.forprev.adapters.web.habilitation;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.habilitation.ListHabilitations;
import fr.forprev.domain.habilitation.HabilitationNumber;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Set;

/** {@code GET /habilitations}. */
public record GetHabilitations(ListHabilitations lists) implements Handler {

  @Override
  public void handle(Context ctx) {
    Parameters query = Parameters.of(ctx, Set.of("number"));
    HabilitationNumber number =
        query.value("number", HabilitationNumber::parse, "De 1 à 40 caractères sont attendus.");
    query.refuseIfAny();
    Json.write(
        ctx,
        HabilitationBody.Habilitations.of(
            Answers.granted(lists.list(Caller.of(ctx), number)).value()));
  }
}
