/** Sessions on PostgreSQL: one row whatever the state, one switch that rebuilds the record. */
@NullMarked
package fr.forprev.adapters.persistence.jooq.session;

import org.jspecify.annotations.NullMarked;
