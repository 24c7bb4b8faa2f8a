package fr.forprev.domain.organisation;

import fr.forprev.domain.name.Name;

/**
 * An entity: the legal structure that holds habilitations. The glossary's word for it in code is
 * organisation, "entity" being taken in software.
 *
 * @param name raison sociale, as printed on certificates
 * @param siret which no other entity has (ENT-02)
 */
public record Organisation(OrganisationId id, OrganisationType type, Name name, Siret siret) {}
