/** What goes wrong, as RFC 9457 problems: the two families of no, and the unexpected. */
@NullMarked
package fr.forprev.adapters.web.problem;

import org.jspecify.annotations.NullMarked;
