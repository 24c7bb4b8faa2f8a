/** Entities and their training sites: ENT-01 to ENT-03. */
@NullMarked
package fr.forprev.domain.organisation;

import org.jspecify.annotations.NullMarked;
