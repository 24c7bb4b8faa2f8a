/** The database that the product runs on: embedded in the data folder, or external. */
@NullMarked
package fr.forprev.bootstrap.database;

import org.jspecify.annotations.NullMarked;
