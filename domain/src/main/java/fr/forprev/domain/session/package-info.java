/**
 * Certification sessions, one record per state, a transition being a method of the state that
 * allows it: SES-01 to SES-25.
 */
@NullMarked
package fr.forprev.domain.session;

import org.jspecify.annotations.NullMarked;
