/** The French words of refusals, tested over the store in memory. */
@NullMarked
package fr.forprev.testkit.rule;

import org.jspecify.annotations.NullMarked;
