package fr.forprev.domain.request;

import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.AdministrativeData;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know around a draft.
 *
 * @param present the data of the entity as they are; null when it does not exist yet
 * @param habilitations those of the entity; none when it does not exist yet
 * @param parallel its open requests
 * @param siret whether the SIRET that is entered is taken
 * @param documents those joined to the request
 */
public record RequestFacts(
    @Nullable AdministrativeData present,
    HeldHabilitations habilitations,
    ParallelRequests parallel,
    SiretUse siret,
    JoinedDocuments documents) {}
