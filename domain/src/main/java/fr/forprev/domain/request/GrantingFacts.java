package fr.forprev.domain.request;

import fr.forprev.domain.dispositif.Edition;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.OrganisationType;

/**
 * What the rules need to know to grant what a request asks for.
 *
 * @param catalogue as it holds on the day of the decision
 * @param habilitations all those of the entity, expired and sanctioned ones included
 * @param type of the entity as it is now (HAB-16)
 * @param id of the habilitation, should it be a new one
 * @param sequence drawn for its number, should it be a new one (HAB-16)
 */
public record GrantingFacts(
    Edition catalogue,
    HeldHabilitations habilitations,
    OrganisationType type,
    HabilitationId id,
    long sequence) {}
