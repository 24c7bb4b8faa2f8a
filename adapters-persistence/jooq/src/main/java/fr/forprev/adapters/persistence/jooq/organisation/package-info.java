/** Entities and training sites on PostgreSQL. */
@NullMarked
package fr.forprev.adapters.persistence.jooq.organisation;

import org.jspecify.annotations.NullMarked;
