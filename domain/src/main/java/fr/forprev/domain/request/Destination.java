package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import org.jspecify.annotations.Nullable;

/**
 * To which caisse a request goes.
 *
 * @param routed the caisse of the postal code that is submitted; null when it has none, so that
 *     INRS assigns one (GEO-03)
 * @param present the caisse of the entity; null while it has none
 */
public record Destination(@Nullable CaisseCode routed, @Nullable CaisseCode present) {

  /**
   * HAB-12: the caisse of the postal code; HAB-09: for an update the present caisse of the entity,
   * even when the postal code changes.
   */
  @Nullable CaisseCode of(RequestKind kind) {
    return kind == RequestKind.ADMINISTRATIVE_UPDATE ? present : routed;
  }

  /** HAB-09: the caisse of the entity once {@code update} is applied. */
  @Nullable CaisseCode after(AdministrativeUpdate update) {
    return update.changesPostalCode() && routed != null ? routed : present;
  }
}
