package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.organisation.AdministrativeData;
import java.util.Optional;

/**
 * « Refusée »: at its administrative step or by the commission, with the reason in its last step.
 */
public record Refused(RequestHeader header, AdministrativeData data, CaisseCode caisse)
    implements ClosedRequest {

  @Override
  public RequestState state() {
    return RequestState.REFUSED;
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
