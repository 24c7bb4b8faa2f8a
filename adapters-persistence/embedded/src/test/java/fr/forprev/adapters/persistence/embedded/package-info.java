/** A real server is started, stopped and killed here; whoever runs the tests, root or not. */
@NullMarked
package fr.forprev.adapters.persistence.embedded;

import org.jspecify.annotations.NullMarked;
