/**
 * Habilitations: the right of an entity to certify a dispositif at a level, HAB-01 to HAB-06,
 * HAB-14 and HAB-16.
 */
@NullMarked
package fr.forprev.domain.habilitation;

import org.jspecify.annotations.NullMarked;
