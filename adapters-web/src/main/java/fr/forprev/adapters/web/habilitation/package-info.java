/** Habilitations on the wire: one class for each act (HAB-01, HAB-14). */
@NullMarked
package fr.forprev.adapters.web.habilitation;

import org.jspecify.annotations.NullMarked;
