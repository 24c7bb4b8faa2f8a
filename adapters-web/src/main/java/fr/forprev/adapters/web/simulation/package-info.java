/** Questions about dates and rights, answered without an account. */
@NullMarked
package fr.forprev.adapters.web.simulation;

import org.jspecify.annotations.NullMarked;
