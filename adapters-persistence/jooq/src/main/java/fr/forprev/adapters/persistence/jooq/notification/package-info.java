/** The outbox on PostgreSQL, leased without waiting for other nodes. */
@NullMarked
package fr.forprev.adapters.persistence.jooq.notification;

import org.jspecify.annotations.NullMarked;
