/** Habilitations on PostgreSQL. */
@NullMarked
package fr.forprev.adapters.persistence.jooq.habilitation;

import org.jspecify.annotations.NullMarked;
