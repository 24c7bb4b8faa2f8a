/**
 * A real PostgreSQL server run by this JVM, for a first run, for tests and for code generation.
 *
 * <p>Held here: nobody but this user on this machine reaches the server, a killed JVM leaves no
 * server behind, and one data folder has one server.
 */
@NullMarked
package fr.forprev.adapters.persistence.embedded;

import org.jspecify.annotations.NullMarked;
