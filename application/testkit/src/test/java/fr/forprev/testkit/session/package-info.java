/** The acts on a session, tested over the store in memory. */
@NullMarked
package fr.forprev.testkit.session;

import org.jspecify.annotations.NullMarked;
