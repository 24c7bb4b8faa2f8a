/**
 * Habilitations: the right of an entity to certify a dispositif at a level, HAB-01 to HAB-05,
 * HAB-07 while one lasts, HAB-14 to HAB-16.
 */
@NullMarked
package fr.forprev.domain.habilitation;

import org.jspecify.annotations.NullMarked;
