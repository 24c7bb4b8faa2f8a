/** Persons, profiles and bearer tokens on PostgreSQL. */
@NullMarked
package fr.forprev.adapters.persistence.jooq.account;

import org.jspecify.annotations.NullMarked;
