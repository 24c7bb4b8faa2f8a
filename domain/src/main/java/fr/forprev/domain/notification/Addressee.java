package fr.forprev.domain.notification;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.OrganisationId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person to whom a targeted message may go, and the territories on which he is (USR-05).
 *
 * @param caissesOfOrganisations the caisse of each entity in which he has a role; an entity without
 *     caisse is left out
 * @param caissesOfRequests the caisses that have his open requests; none while they are drafts
 * @param chosenCaisse the caisse that he chose as a trainer, or null
 */
public record Addressee(
    Person person,
    Map<OrganisationId, String> caissesOfOrganisations,
    Set<String> caissesOfRequests,
    @Nullable String chosenCaisse) {

  /** Keeps unmodifiable copies. */
  public Addressee {
    caissesOfOrganisations = Map.copyOf(caissesOfOrganisations);
    caissesOfRequests = Set.copyOf(caissesOfRequests);
  }

  /** The caisse of the entity in which a role holds, none when it has none. */
  Set<String> caissesOfOrganisation(Scope scope) {
    String caisse =
        scope instanceof Scope.OfOrganisation of
            ? caissesOfOrganisations.get(of.organisation())
            : null;
    return caisse == null ? Set.of() : Set.of(caisse);
  }
}
