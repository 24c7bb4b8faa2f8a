/** Entities and their training sites: stored, declared, closed, deleted (ENT-01 to ENT-03). */
@NullMarked
package fr.forprev.application.organisation;

import org.jspecify.annotations.NullMarked;
