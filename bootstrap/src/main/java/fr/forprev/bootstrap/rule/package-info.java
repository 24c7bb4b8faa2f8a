/** The rules and the simulations at the command line, without database and without account. */
@NullMarked
package fr.forprev.bootstrap.rule;

import org.jspecify.annotations.NullMarked;
