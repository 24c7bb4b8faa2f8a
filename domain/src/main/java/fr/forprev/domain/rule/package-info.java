/**
 * Rules and what they answer: each rule's identifier, source and sentences; decisions, reasons,
 * facts and remarks.
 */
@NullMarked
package fr.forprev.domain.rule;

import org.jspecify.annotations.NullMarked;
