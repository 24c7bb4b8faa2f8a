package fr.forprev.adapters.web.certificate;

import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.application.certificate.FindAnnulment;
import fr.forprev.application.certificate.ListAnnulments;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.CertificateNumber;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.Set;

/** {@code GET /certificates/annulled}: one page of the published list, or one number; no token. */
public record GetAnnulled(ListAnnulments lists, FindAnnulment lookups) implements Handler {

  private static final int USUAL_LIMIT = 50;

  @Override
  public void handle(Context ctx) {
    boolean asksOne = !ctx.queryParams("number").isEmpty();
    Parameters query = Parameters.of(ctx, asksOne ? Set.of("number") : Set.of("after", "limit"));
    CertificateNumber number =
        query.value("number", CertificateNumber::parse, AnnulmentInput.NO_NUMBER);
    Annulment after =
        query.value("after", AnnulmentCursor::parse, "Ce n'est pas la suite d'une page.");
    Integer limit = query.value("limit", GetAnnulled::limit, "De 1 à 100 lignes par page.");
    query.refuseIfAny();
    Json.write(
        ctx,
        number == null
            ? AnnulmentPageBody.of(lists.list(after, limit == null ? USUAL_LIMIT : limit))
            : AnnulmentPageBody.of(lookups.of(number)));
  }

  private static Optional<Integer> limit(String text) {
    return text.matches("[0-9]{1,3}")
        ? Optional.of(Integer.valueOf(text))
            .filter(limit -> limit >= 1 && limit <= ListAnnulments.LARGEST_PAGE)
        : Optional.empty();
  }
}
