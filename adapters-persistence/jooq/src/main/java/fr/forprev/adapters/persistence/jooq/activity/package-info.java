/** Anonymous counts on PostgreSQL. */
@NullMarked
package fr.forprev.adapters.persistence.jooq.activity;

import org.jspecify.annotations.NullMarked;
