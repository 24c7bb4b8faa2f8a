/** Who calls, tested over the store in memory. */
@NullMarked
package fr.forprev.testkit.account;

import org.jspecify.annotations.NullMarked;
