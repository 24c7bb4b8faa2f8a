/**
 * Requests for an habilitation: HAB-05 to HAB-13 and HAB-15 to HAB-19. Empty until requests exist.
 */
@NullMarked
package fr.forprev.domain.request;

import org.jspecify.annotations.NullMarked;
