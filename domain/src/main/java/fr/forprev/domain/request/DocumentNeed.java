package fr.forprev.domain.request;

import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.organisation.OrganisationType;
import org.jspecify.annotations.Nullable;

/**
 * Of what request the documents are looked for.
 *
 * @param dispositif the one asked for; null for an administrative update
 * @param type of the entity; null while it is not entered
 * @param requiresPlatform whether sessions of the dispositif are held on a declared platform
 */
public record DocumentNeed(
    @Nullable DispositifCode dispositif,
    @Nullable OrganisationType type,
    RequestKind kind,
    DocumentStep step,
    boolean requiresPlatform) {}
