package fr.forprev.domain.organisation;

import fr.forprev.domain.name.Name;
import org.jspecify.annotations.Nullable;

/**
 * An entity: the legal structure that holds habilitations. The glossary's word for it in code is
 * organisation, "entity" being taken in software.
 *
 * @param name raison sociale, as printed on certificates
 * @param siret which no other entity has (ENT-02)
 * @param caisse the code of the caisse on which it depends, or null while it has none
 */
public record Organisation(
    OrganisationId id, OrganisationType type, Name name, Siret siret, @Nullable String caisse) {}
