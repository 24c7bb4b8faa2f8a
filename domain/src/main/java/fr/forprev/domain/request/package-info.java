/**
 * Requests of an entity for an habilitation, its renewal, or other administrative data: HAB-07 to
 * HAB-13 and HAB-17 to HAB-19.
 */
@NullMarked
package fr.forprev.domain.request;

import org.jspecify.annotations.NullMarked;
