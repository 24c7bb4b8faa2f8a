/** Refusals and remarks in French words: one renderer for page, wire and mail. */
@NullMarked
package fr.forprev.application.rule;

import org.jspecify.annotations.NullMarked;
