/**
 * Certification sessions: declared, checked by the trainer, generated, deleted (SES-01 to SES-24).
 */
@NullMarked
package fr.forprev.application.session;

import org.jspecify.annotations.NullMarked;
