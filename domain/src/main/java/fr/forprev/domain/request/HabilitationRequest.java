package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.organisation.AdministrativeData;
import java.util.Optional;

/** A request of an entity: one record per state, each with the transitions that it allows. */
public sealed interface HabilitationRequest permits OpenRequest, ClosedRequest {

  /** What does not depend on the state. */
  RequestHeader header();

  /** The state that this record stands for. */
  RequestState state();

  /** HAB-08: the data as submitted; empty when they never were, or have to be again. */
  Optional<AdministrativeData> submitted();

  /** The caisse that holds the request, or held it last; empty for a draft and while none has. */
  Optional<CaisseCode> instructing();

  /** The key. */
  default RequestId id() {
    return header().id();
  }

  /** What kind of request it is. */
  default RequestKind kind() {
    return header().purpose().kind();
  }
}
