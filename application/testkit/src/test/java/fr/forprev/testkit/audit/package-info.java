/** The trail of the acts, tested over the store in memory. */
@NullMarked
package fr.forprev.testkit.audit;

import org.jspecify.annotations.NullMarked;
