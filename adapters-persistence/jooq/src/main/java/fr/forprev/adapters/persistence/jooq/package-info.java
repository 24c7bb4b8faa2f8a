/** The stored side of the product on PostgreSQL: connections, transactions and keys. */
@NullMarked
package fr.forprev.adapters.persistence.jooq;

import org.jspecify.annotations.NullMarked;
