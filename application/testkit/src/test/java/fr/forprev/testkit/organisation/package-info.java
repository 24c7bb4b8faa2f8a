/** Use cases of entities and their training sites, tested in memory. */
@NullMarked
package fr.forprev.testkit.organisation;

import org.jspecify.annotations.NullMarked;
