/** Decisions at the edge: what was granted, or the problem of a refusal with its rules. */
@NullMarked
package fr.forprev.adapters.web.rule;

import org.jspecify.annotations.NullMarked;
