package fr.forprev.domain.request;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.habilitation.HabilitationId;
import java.util.Optional;

/** What exactly a request asks for. */
public sealed interface Purpose {

  /** The habilitation of an entity that has none for that dispositif and level. */
  record Initial(DispositifLevel wanted) implements Purpose {}

  /**
   * Another term of an habilitation.
   *
   * @param previous the one to renew
   */
  record Renewal(DispositifLevel wanted, HabilitationId previous) implements Purpose {}

  /** Other administrative data of an entity. */
  record AdministrativeUpdate() implements Purpose {}

  /** The kind that lists show. */
  default RequestKind kind() {
    if (this instanceof Initial) {
      return RequestKind.INITIAL;
    }
    return this instanceof Renewal ? RequestKind.RENEWAL : RequestKind.ADMINISTRATIVE_UPDATE;
  }

  /** The dispositif and level asked for; empty for an update, which is about none. */
  default Optional<DispositifLevel> dispositifLevel() {
    if (this instanceof Initial initial) {
      return Optional.of(initial.wanted());
    }
    return this instanceof Renewal renewal ? Optional.of(renewal.wanted()) : Optional.empty();
  }

  /** HAB-07: whether an entity cannot have both open: same dispositif and level, or two updates. */
  default boolean excludes(Purpose other) {
    return dispositifLevel().equals(other.dispositifLevel());
  }
}
