/** Starts the product: command line, wiring by hand, graceful stop. */
@NullMarked
package fr.forprev.bootstrap;

import org.jspecify.annotations.NullMarked;
