/** The append-only trail on PostgreSQL and the chain that seals it. */
@NullMarked
package fr.forprev.adapters.persistence.jooq.audit;

import org.jspecify.annotations.NullMarked;
