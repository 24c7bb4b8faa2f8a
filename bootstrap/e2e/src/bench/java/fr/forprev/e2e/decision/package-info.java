/**
 * What a decision costs: the rules of the domain beside two rule engines that decide the same,
 * first shown to agree with them.
 */
package fr.forprev.e2e.decision;
