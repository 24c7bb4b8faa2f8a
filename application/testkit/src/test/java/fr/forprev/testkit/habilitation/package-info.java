/** Use cases of habilitations, tested in memory. */
@NullMarked
package fr.forprev.testkit.habilitation;

import org.jspecify.annotations.NullMarked;
