package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.organisation.AdministrativeData;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * « Acceptée »: an habilitation was granted or renewed, or the update was applied.
 *
 * @param caisse which instructed it
 * @param habilitation what was granted; null for an administrative update
 */
public record Accepted(
    RequestHeader header,
    AdministrativeData data,
    CaisseCode caisse,
    @Nullable HabilitationId habilitation)
    implements ClosedRequest {

  @Override
  public RequestState state() {
    return RequestState.ACCEPTED;
  }

  @Override
  public Optional<AdministrativeData> submitted() {
    return Optional.of(data);
  }

  @Override
  public Optional<CaisseCode> instructing() {
    return Optional.of(caisse);
  }
}
