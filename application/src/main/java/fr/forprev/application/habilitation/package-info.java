/** Habilitations as stored (HAB-01). */
@NullMarked
package fr.forprev.application.habilitation;

import org.jspecify.annotations.NullMarked;
