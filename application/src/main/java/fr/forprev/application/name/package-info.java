/** Names as people type them: why something is none, in French. */
@NullMarked
package fr.forprev.application.name;

import org.jspecify.annotations.NullMarked;
