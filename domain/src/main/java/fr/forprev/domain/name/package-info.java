/** Names of persons and places: the one fixed character set, and how two spellings compare. */
@NullMarked
package fr.forprev.domain.name;

import org.jspecify.annotations.NullMarked;
