/**
 * Holds the boundaries of the architecture: each rule with its reason and a class it must catch.
 */
@NullMarked
package fr.forprev.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
