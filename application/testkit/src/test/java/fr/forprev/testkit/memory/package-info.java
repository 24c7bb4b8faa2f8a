/** The store in memory, tested over the store in memory. */
@NullMarked
package fr.forprev.testkit.memory;

import org.jspecify.annotations.NullMarked;
