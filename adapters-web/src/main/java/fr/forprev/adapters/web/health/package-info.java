/** Whether the process lives and may receive requests. */
@NullMarked
package fr.forprev.adapters.web.health;

import org.jspecify.annotations.NullMarked;
