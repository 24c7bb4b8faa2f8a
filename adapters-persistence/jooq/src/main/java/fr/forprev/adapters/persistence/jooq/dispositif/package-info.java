/** The catalogue on PostgreSQL. */
@NullMarked
package fr.forprev.adapters.persistence.jooq.dispositif;

import org.jspecify.annotations.NullMarked;
