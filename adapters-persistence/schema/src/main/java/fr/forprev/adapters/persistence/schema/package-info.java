/**
 * The tables of Forprev as migrations, and who may use them.
 *
 * <p>Held here: the owner migrates; the application has a role of its own that cannot change the
 * tables.
 */
@NullMarked
package fr.forprev.adapters.persistence.schema;

import org.jspecify.annotations.NullMarked;
