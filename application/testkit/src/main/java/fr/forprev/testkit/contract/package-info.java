/** What every adapter of a port must do: one abstract test class per port. */
@NullMarked
package fr.forprev.testkit.contract;

import org.jspecify.annotations.NullMarked;
