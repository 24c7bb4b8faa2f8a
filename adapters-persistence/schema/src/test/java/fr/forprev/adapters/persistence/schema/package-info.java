/** Migrations and roles on a real server. */
@NullMarked
package fr.forprev.adapters.persistence.schema;

import org.jspecify.annotations.NullMarked;
