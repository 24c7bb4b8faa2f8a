package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.organisation.AdministrativeData;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * « Abandonnée »: by the applicant or a manager, or because nobody touched it (HAB-18).
 *
 * @param data as submitted last, or null for a draft
 * @param caisse that held it, or null
 */
public record Abandoned(
    RequestHeader header, @Nullable AdministrativeData data, @Nullable CaisseCode caisse)
    implements ClosedRequest {

  static Abandoned of(OpenRequest request, RequestHeader header) {
    return new Abandoned(
        header, request.submitted().orElse(null), request.instructing().orElse(null));
  }

  @Override
  public RequestState state() {
    return RequestState.ABANDONED;
  }

  @Override
  public Optional<AdministrativeData> submitted() {
    return Optional.ofNullable(data);
  }

  @Override
  public Optional<CaisseCode> instructing() {
    return Optional.ofNullable(caisse);
  }
}
