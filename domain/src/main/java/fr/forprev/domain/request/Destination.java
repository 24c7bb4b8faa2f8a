package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.caisse.Caisses;
import fr.forprev.domain.caisse.Routing;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To which caisse a request goes.
 *
 * @param present the caisse of the entity; null while it has none
 * @param caisses which caisse has which postal code
 */
public record Destination(@Nullable CaisseCode present, Caisses caisses) {

  /** GEO-01: why a request cannot go anywhere from {@code postalCode}. */
  Optional<Reason> obstacle(PostalCode postalCode) {
    return Routing.of(postalCode, caisses) instanceof Routing.NotAPostalCode nowhere
        ? Optional.of(nowhere.reason())
        : Optional.empty();
  }

  /**
   * HAB-12: the caisse of the postal code, or null when INRS has to assign one (GEO-03). HAB-09: an
   * update goes to the present caisse of the entity even when the postal code changes.
   */
  @Nullable CaisseCode of(RequestKind kind, PostalCode postalCode) {
    return kind == RequestKind.ADMINISTRATIVE_UPDATE ? present : routed(postalCode);
  }

  /** Why there, and to which other caisse it may have to be transferred. */
  List<Remark> explained(RequestKind kind, PostalCode postalCode) {
    if (kind == RequestKind.ADMINISTRATIVE_UPDATE) {
      return List.of();
    }
    Routing routing = Routing.of(postalCode, caisses);
    if (routing instanceof Routing.ToCaisse found) {
      return found.explained();
    }
    return routing instanceof Routing.ManualQueue queue ? queue.explained() : List.of();
  }

  /**
   * HAB-09: the caisse of the entity once {@code update} is applied: that of the new postal code if
   * it changes and has one, else the present one.
   */
  @Nullable CaisseCode after(AdministrativeUpdate update) {
    CaisseCode next = routed(update.after().address().postalCode());
    return update.changesPostalCode() && next != null ? next : present;
  }

  private @Nullable CaisseCode routed(PostalCode postalCode) {
    return Routing.of(postalCode, caisses) instanceof Routing.ToCaisse found
        ? found.caisse().code()
        : null;
  }
}
