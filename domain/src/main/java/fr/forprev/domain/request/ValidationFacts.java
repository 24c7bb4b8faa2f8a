package fr.forprev.domain.request;

import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know to validate administrative data.
 *
 * @param founded the key of the entity, should it exist from now on
 * @param present the data of the entity as they are; null when it does not exist yet
 * @param siret whether the SIRET submitted is taken
 * @param destination the present caisse of the entity, and where a postal code leads
 */
public record ValidationFacts(
    OrganisationId founded,
    @Nullable AdministrativeData present,
    SiretUse siret,
    Destination destination) {}
