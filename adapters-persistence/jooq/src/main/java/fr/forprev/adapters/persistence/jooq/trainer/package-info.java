/** Trainers' certifications on PostgreSQL. */
@NullMarked
package fr.forprev.adapters.persistence.jooq.trainer;

import org.jspecify.annotations.NullMarked;
