/** The body of a request, whatever it holds: its size. */
@NullMarked
package fr.forprev.adapters.web.body;

import org.jspecify.annotations.NullMarked;
