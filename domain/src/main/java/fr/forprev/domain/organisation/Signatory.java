package fr.forprev.domain.organisation;

import fr.forprev.domain.name.Name;

/**
 * Who signs the lettre d'engagement of an entity (ENT-01).
 *
 * @param function what the person is in the entity
 */
public record Signatory(Name surname, Name firstName, Name function) {}
