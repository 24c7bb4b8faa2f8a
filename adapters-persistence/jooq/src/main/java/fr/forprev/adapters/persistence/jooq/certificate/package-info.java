/** Issued certificates on PostgreSQL, frozen by the rights of the application role (CER-08). */
@NullMarked
package fr.forprev.adapters.persistence.jooq.certificate;

import org.jspecify.annotations.NullMarked;
