/** Habilitations: stored, listed, suspended, withdrawn, resigned (HAB-01, HAB-14). */
@NullMarked
package fr.forprev.application.habilitation;

import org.jspecify.annotations.NullMarked;
