/**
 * The build's own step from migrations to Java names of tables and columns; no part of the running
 * product.
 */
@NullMarked
package fr.forprev.adapters.persistence.schema.codegen;

import org.jspecify.annotations.NullMarked;
